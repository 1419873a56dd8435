package org.asylia.identity.name;

/**
 * A reading with what comparing needs.
 *
 * @param key of the folded reading
 * @param reading with its probability
 * @param prior P(reading) before anything is written
 */
record Candidate(long key, Reading reading, double prior) {}
