package org.asylia.desk.site.cases.quote;

import java.util.Optional;
import org.asylia.casefile.EntryId;

/**
 * Something in the file that a finding can rest on, with its words.
 *
 * @param entry the entry it stands in
 * @param label what it is, as in "Interview 1, line 12"
 * @param words the words
 * @param tag the BCP 47 tag of the words; empty where they are the reader's own language
 * @param interpretation the words as interpreted
 * @param interpretationTag the BCP 47 tag of the interpretation
 * @param path where it stands in the case
 * @param confidential whether other members of the file must not learn of it
 */
public record Quote(
    EntryId entry,
    String label,
    String words,
    String tag,
    Optional<String> interpretation,
    String interpretationTag,
    String path,
    boolean confidential) {}
