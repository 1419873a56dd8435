package org.asylia.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.casefile.Country;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.InForce;
import org.asylia.casefile.EvidenceAct.InformationKind;

/**
 * A dated source of country information that stands ready to be taken into case files.
 *
 * @param key a short name, unique on the shelf
 * @param kind a report, or a text of law
 * @param about the country it speaks of
 * @param title its title
 * @param publisher who published it
 * @param published when; empty where the day is not known, and then no finding can cite it
 * @param accessed when it was last read by the people who keep the shelf
 * @param inForce for law: the days in force
 * @param seen whether it was seen in a source, or is from memory and to be confirmed
 * @param passage what it says, in the shelf keepers' words
 */
public record ShelfSource(
    String key,
    InformationKind kind,
    Country about,
    String title,
    String publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> accessed,
    Optional<InForce> inForce,
    Seen seen,
    String passage) {

  /** How sure the shelf's keepers are of a source. */
  public enum Seen {
    /** Read in a source. */
    SEEN,
    /** From memory; to be confirmed before real use. */
    FROM_MEMORY
  }

  /** The act that takes this source into a case file. */
  public CountryInformationAdded intoFile() {
    return new CountryInformationAdded(
        kind, about, title, publisher, published, accessed, inForce, passage);
  }
}
