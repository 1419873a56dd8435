package org.asylia.desk.page;

/**
 * A choice is one option of a list or group.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
public record Choice(String value, String label) {}
