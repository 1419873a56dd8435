package org.asylia.desk.page;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a timeline: one act as a reader sees it.
 *
 * @param time when it was recorded
 * @param title what happened
 * @param by who did it
 * @param text detail in one or two sentences
 * @param chip its status
 */
public record TimelineEntry(
    Instant time, String title, String by, Optional<String> text, Optional<Chip> chip) {}
