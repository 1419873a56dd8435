package org.asylia.desk.page;

/**
 * A chip is a short status in words.
 *
 * @param text what it says
 * @param tone how it looks
 */
public record Chip(String text, Tone tone) {}
