package org.asylia.desk.page;

/**
 * A citation that can be picked: an utterance, a piece of evidence or a dated source.
 *
 * @param value what the form sends
 * @param label short name, for example "Interview 1, line 12"
 * @param excerpt the cited words
 * @param tag the BCP 47 tag of the excerpt
 */
public record CitationChoice(String value, String label, String excerpt, String tag) {}
