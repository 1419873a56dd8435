package org.asylia.desk.family;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Member;
import org.asylia.casefile.PersonId;
import org.asylia.caseload.Caseload;

/** Told cases of families that have come to a decision. */
public final class Families {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private Families() {}

  /** So many decided cases of an applicant with a spouse. */
  public static List<CaseFile> decided(int many) {
    Situation situation = Situation.load("north-korea");
    Caseload caseload = Caseload.in(situation, PublishedParameters.of(situation));
    return LongStream.range(7_000, 7_400)
        .boxed()
        .flatMap(seed -> caseload.of(seed, 60, NOW))
        .map(c -> c.folded())
        .filter(file -> file.decisions().issued().isPresent())
        .filter(file -> spouse(file).isPresent())
        .limit(many)
        .toList();
  }

  /** The applicant's spouse. */
  public static java.util.Optional<PersonId> spouse(CaseFile file) {
    return file.registration().members().values().stream()
        .filter(m -> m.relation() == Relation.SPOUSE)
        .map(Member::person)
        .findFirst();
  }
}
