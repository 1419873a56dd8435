package org.asylia.caseload;

import static org.asylia.casefile.Role.DOCUMENTER;
import static org.asylia.casefile.Role.PROTECTION_OFFICER;
import static org.asylia.casefile.Role.REGISTRATION_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.evidence.ShelfSource;

/** What joins a file beside words: documents, medical reports, screening, country information. */
record Exhibits(Journey j) {

  /** What the person brings to registration. */
  void bring() {
    if (j.dice.chance(30)) {
      add(EvidenceKind.IDENTITY_DOCUMENT, "evidence card");
    }
    if (j.plan.profile().facts().containsKey("other_nationality")) {
      add(EvidenceKind.OTHER, "evidence register");
    }
    if (j.dice.chance(25)) {
      add(EvidenceKind.PHOTOGRAPH, "evidence photo");
    }
    if (List.of("church", "sold", "alone").contains(j.plan.profile().story())) {
      add(EvidenceKind.LETTER, "evidence letter");
    }
    if (List.of("returned", "elder").contains(j.plan.profile().story())) {
      medical();
    }
    if (j.dice.chance(20)) {
      screening();
    }
  }

  private void add(EvidenceKind kind, String key) {
    j.note(
        "evidence",
        j.add(
            REGISTRATION_OFFICER,
            new EvidenceAdded(
                kind,
                j.write(REGISTRATION_OFFICER, key),
                j.script.today(),
                j.write(REGISTRATION_OFFICER, key + " about"),
                false)));
  }

  private void medical() {
    boolean harmed = j.plan.profile().story().equals("returned");
    j.note(
        "medical",
        j.add(
            PROTECTION_OFFICER,
            new MedicalReportAdded(
                j.applicant().id(),
                j.script.today(),
                harmed ? Consistency.HIGHLY_CONSISTENT : Consistency.CONSISTENT,
                j.write(
                    PROTECTION_OFFICER,
                    harmed ? "medical " + j.dice.between(1, 2) : "medical 3"))));
  }

  private void screening() {
    j.add(
        PROTECTION_OFFICER,
        new ScreeningScored(
            j.applicant().id(), "PHQ-9", j.dice.between(4, 22), ScreeningEffect.REFERRAL));
  }

  /** Takes sources of country information from the situation's shelf into the file. */
  void countryInformation() {
    List<ShelfSource> sources =
        j.law.shelf().sources().stream()
            .filter(s -> s.published().isPresent() && concerns(s))
            .toList();
    for (ShelfSource source : sources) {
      j.note(kind(source), j.add(DOCUMENTER, readToday(source.intoFile())));
    }
  }

  private CountryInformationAdded readToday(CountryInformationAdded source) {
    return new CountryInformationAdded(
        source.kind(),
        source.about(),
        source.title(),
        source.publisher(),
        source.published(),
        Optional.of(j.script.today()),
        source.inForce(),
        source.passage());
  }

  private boolean concerns(ShelfSource source) {
    String about = source.about().code();
    boolean origin = source.about().equals(j.law.situation().countryOfOrigin());
    boolean second = about.equals("KR") && !j.plan.profile().story().equals("alone");
    LocalDate today = j.script.today();
    boolean inForce =
        source.inForce().flatMap(f -> f.to()).filter(to -> to.isBefore(today)).isEmpty();
    return inForce && (origin || second || source.about().equals(j.plan.host()));
  }

  private String kind(ShelfSource source) {
    boolean origin = source.about().equals(j.law.situation().countryOfOrigin());
    boolean report = source.inForce().isEmpty();
    return origin ? (report ? "report" : "law") : source.about().code() + " law";
  }
}
