package org.asylia.casefile;

/**
 * What a finding rests on: an utterance, a statement, a piece of evidence or dated country
 * information in the same file.
 */
public record Citation(EntryId entry) {}
