package org.asylia.parameters;

/**
 * One fact that a set needs.
 *
 * @param name its code in the situation's fact vocabulary
 * @param description a sentence about what it means; empty where the file gives none
 * @param type which values it can take
 */
public record FactInput(String name, String description, ValueType type) {}
