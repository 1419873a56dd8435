package org.asylia.caseload;

import static org.asylia.casefile.AssessmentAct.Ground.IMPUTED_POLITICAL_OPINION;
import static org.asylia.casefile.AssessmentAct.Ground.POLITICAL_OPINION;
import static org.asylia.casefile.AssessmentAct.Ground.RELIGION;
import static org.asylia.casefile.AssessmentAct.Ground.SOCIAL_GROUP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.ResettlementAct.Category;
import org.asylia.caseload.Profile.Family;
import org.asylia.caseload.Profile.Sex;

/** The kinds of story that the demonstration tells. */
final class Profiles {
  private static final String USUAL_NEXUS = "reason GROUND_NEXUS met";

  private Profiles() {}

  static List<Profile> all() {
    return List.of(
        crossing(),
        sold(),
        returned(),
        church(),
        official(),
        officialWithPart(),
        alone(),
        elder(),
        posted(),
        onward(),
        settled(),
        couple(),
        trader(),
        border(),
        returnedParent(),
        registeredElsewhere(),
        crossing(),
        sold());
  }

  private static Profile crossing() {
    return new Profile(
        "crossing",
        Sex.EITHER,
        19,
        34,
        Family.NONE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("LP-ND"),
        "age",
        USUAL_NEXUS,
        Category.LPN,
        10);
  }

  private static Profile sold() {
    return new Profile(
        "sold",
        Sex.WOMAN,
        24,
        45,
        Family.PARENT_OF_CHILD_BORN_ABROAD,
        Map.of(),
        Set.of(SOCIAL_GROUP, IMPUTED_POLITICAL_OPINION),
        List.of("SV-FM", "WR-UW", "SP-PT"),
        "",
        "reason GROUND_NEXUS women",
        Category.WGR,
        60);
  }

  private static Profile returned() {
    return new Profile(
        "returned",
        Sex.EITHER,
        22,
        50,
        Family.NONE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("TR-PI", "LP-RR"),
        "",
        USUAL_NEXUS,
        Category.SVT,
        10);
  }

  private static Profile returnedParent() {
    return new Profile(
        "returned",
        Sex.WOMAN,
        28,
        44,
        Family.PARENT,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("TR-PI", "SP-PT"),
        "",
        USUAL_NEXUS,
        Category.SVT,
        20);
  }

  private static Profile church() {
    return new Profile(
        "church",
        Sex.EITHER,
        26,
        55,
        Family.NONE,
        Map.of(),
        Set.of(RELIGION, IMPUTED_POLITICAL_OPINION),
        List.of("LP-IH"),
        "age",
        "reason GROUND_NEXUS faith",
        Category.LPN,
        30);
  }

  private static Profile official() {
    return new Profile(
        "official",
        Sex.MAN,
        29,
        52,
        Family.NONE,
        Map.of("regime_role", "security_or_detention_service"),
        Set.of(POLITICAL_OPINION, IMPUTED_POLITICAL_OPINION),
        List.of("LP-ST"),
        "office",
        USUAL_NEXUS,
        Category.LPN,
        0);
  }

  private static Profile officialWithPart() {
    return new Profile(
        "official",
        Sex.MAN,
        35,
        58,
        Family.NONE,
        Map.of(
            "regime_role", "security_or_detention_service",
            "exclusion_conduct", "significant_contribution",
            "exclusion_defence", "none_applies"),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("LP-ST"),
        "office",
        USUAL_NEXUS,
        Category.LPN,
        0);
  }

  private static Profile alone() {
    return new Profile(
        "alone",
        Sex.EITHER,
        10,
        16,
        Family.NONE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("SC-UC", "FU-TR"),
        "",
        USUAL_NEXUS,
        Category.CAR,
        10);
  }

  private static Profile elder() {
    return new Profile(
        "elder",
        Sex.EITHER,
        63,
        79,
        Family.NONE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("ER-UR", "SM-CI"),
        "age",
        USUAL_NEXUS,
        Category.MED,
        10);
  }

  private static Profile posted() {
    return new Profile(
        "posted",
        Sex.MAN,
        28,
        50,
        Family.NONE,
        Map.of(),
        Set.of(POLITICAL_OPINION),
        List.of("LP-ST"),
        "",
        USUAL_NEXUS,
        Category.LPN,
        0);
  }

  private static Profile onward() {
    return new Profile(
        "onward",
        Sex.EITHER,
        20,
        30,
        Family.NONE,
        Map.of(),
        Set.of(POLITICAL_OPINION, IMPUTED_POLITICAL_OPINION),
        List.of("FU-FR"),
        "",
        USUAL_NEXUS,
        Category.FR,
        0);
  }

  private static Profile settled() {
    return new Profile(
        "settled",
        Sex.EITHER,
        27,
        50,
        Family.NONE,
        Map.of("rok_registered", "yes", "lived_in_rok", "yes"),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("LP-LS"),
        "south",
        USUAL_NEXUS,
        Category.LOS,
        0);
  }

  private static Profile couple() {
    return new Profile(
        "couple",
        Sex.EITHER,
        28,
        46,
        Family.COUPLE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("LP-RR"),
        "spouse",
        USUAL_NEXUS,
        Category.LPN,
        5);
  }

  private static Profile trader() {
    return new Profile(
        "trader",
        Sex.EITHER,
        30,
        56,
        Family.NONE,
        Map.of(),
        Set.of(IMPUTED_POLITICAL_OPINION),
        List.of("LP-ND"),
        "age",
        USUAL_NEXUS,
        Category.LPN,
        50);
  }

  /** Nobody could establish the nationality: it stays open and more has to be asked. */
  private static Profile border() {
    return new Profile(
        "border",
        Sex.EITHER,
        20,
        33,
        Family.NONE,
        Map.of("nk_by_birth", "left_open", "risk_dprk", "not_assessed"),
        Set.of(),
        List.of("LP-ND", "LP-NA"),
        "identity",
        USUAL_NEXUS,
        Category.LOS,
        90);
  }

  /** A household register of another state came to light. */
  private static Profile registeredElsewhere() {
    return new Profile(
        "border",
        Sex.EITHER,
        20,
        33,
        Family.NONE,
        Map.of("nk_by_birth", "no", "other_nationality", "yes", "risk_other_state", "no"),
        Set.of(),
        List.of("LP-NA"),
        "identity",
        USUAL_NEXUS,
        Category.LOS,
        90);
  }
}
