package org.asylia.vault;

import java.time.Instant;
import org.asylia.casefile.OfficerId;

/**
 * Who opens a case, and when. The officer's keys must be unlocked.
 *
 * @param officer the officer who reads
 * @param at the time of reading: it stands in the access file, and a broken glass ends by it
 */
public record Reader(OfficerId officer, Instant at) {}
