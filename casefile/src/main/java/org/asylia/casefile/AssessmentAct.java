package org.asylia.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the adjudicator does: facts, credibility, findings, the recommendation. */
public sealed interface AssessmentAct extends Act {

  /**
   * A coded fact is found. It is an input of the parameter sets; its legal character is never
   * stored, but derived from the set in force.
   *
   * @param code the fact's code in the situation's vocabulary, as in {@code rok_registered}
   * @param value one of that fact's values
   * @param citations what it rests on
   * @param reason why
   */
  record FactFound(String code, String value, List<Citation> citations, String reason)
      implements AssessmentAct {
    /** Copies the list. */
    public FactFound {
      citations = List.copyOf(citations);
    }
  }

  /** The credibility of one material fact is assessed. */
  record FactAssessed(
      PersonId person,
      String fact,
      Grade grade,
      Set<Indicator> indicators,
      Set<AdverseGround> adverse,
      List<Citation> citations,
      List<EntryId> put,
      Set<Explanation> considered,
      String reason)
      implements AssessmentAct {
    /** Copies and orders the collections. */
    public FactAssessed {
      indicators = ordered(indicators);
      adverse = ordered(adverse);
      considered = ordered(considered);
      citations = List.copyOf(citations);
      put = List.copyOf(put);
    }
  }

  /**
   * A finding on one element.
   *
   * @param element the element
   * @param status whether it is met
   * @param reason why
   * @param citations what it rests on
   * @param put the adverse points that were put to the person
   * @param detail what the element itself asks for
   */
  record FindingMade(
      Element element,
      Status status,
      String reason,
      List<Citation> citations,
      List<EntryId> put,
      Detail detail)
      implements AssessmentAct {
    /** Copies the lists. */
    public FindingMade {
      citations = List.copyOf(citations);
      put = List.copyOf(put);
    }

    @Override
    public boolean binding() {
      return true;
    }
  }

  /** What an element asks for beside its status. */
  sealed interface Detail {
    /** Nothing more. */
    record None() implements Detail {}

    /** Who would persecute. */
    record Agent(AgentKind kind) implements Detail {}

    /** Where the person could move, and why that is relevant and reasonable. */
    record Relocation(Country country, String relevance, String reasonableness) implements Detail {}

    /** The Convention reasons found; empty means none. */
    record Grounds(Set<Ground> grounds) implements Detail {
      /** Copies and orders the set. */
      public Grounds {
        grounds = ordered(grounds);
      }
    }

    /** A second nationality: the state whose nationality was looked at. */
    record SecondState(Country country) implements Detail {}
  }

  /** Something in the file points to exclusion; the clause is to be examined after inclusion. */
  record ExclusionTriggered(Element clause, String indication, List<Citation> citations)
      implements AssessmentAct {
    /** Copies the list. */
    public ExclusionTriggered {
      citations = List.copyOf(citations);
    }
  }

  /** Whether return would breach CAT Article 3 or ICCPR Articles 6 and 7, whatever the status. */
  record NonReturnAssessed(
      ReturnRisk risk, Set<ReturnStandard> standards, List<Citation> citations, String reason)
      implements AssessmentAct {
    /** Copies and orders the collections. */
    public NonReturnAssessed {
      standards = ordered(standards);
      citations = List.copyOf(citations);
    }

    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * The assessment is complete and goes to review.
   *
   * @param recommendation what the adjudicator recommends
   * @param set which version of which parameter set was read
   * @param conclusion what that set yields on the facts found, as derived
   * @param reasons the reasoning
   */
  record AssessmentSubmitted(
      Recommendation recommendation, SetVersion set, Conclusion conclusion, String reasons)
      implements AssessmentAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A version of a parameter set: its id, and the SHA-256 of its file in lower-case hex. */
  record SetVersion(String id, String sha256) {}

  /**
   * What a parameter set yields on the facts found. It proposes; it decides nothing.
   *
   * @param proposal what the software proposes to the officer
   * @param outcome the set's legal outcome, as in {@code GRANT}
   * @param rules the rules that fired, in order
   * @param derived the legal characters derived on the way, by decision
   */
  record Conclusion(
      Proposal proposal, String outcome, List<String> rules, Map<String, String> derived) {
    /** Copies and orders the collections. */
    public Conclusion {
      rules = List.copyOf(rules);
      derived = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(derived));
    }
  }

  /** What software may propose. Only a named person sets a status. */
  enum Proposal {
    READY_POSITIVE,
    NEEDS_MORE,
    REVIEW
  }

  /** What an adjudicator recommends. */
  enum Recommendation {
    RECOGNISE,
    REFUSE,
    EXCLUDE,
    /** Sent back for further enquiry. */
    REMIT,
    CANCEL,
    CEASE;

    /** Whether it takes something from the person, so that every safeguard applies. */
    public boolean adverse() {
      return this == REFUSE || this == EXCLUDE || this == CANCEL || this == CEASE;
    }
  }

  /** Whether an element is met. An element without a finding is not assessed. */
  enum Status {
    MET,
    NOT_MET,
    /** Not reached, with the reason. */
    NOT_REACHED
  }

  /** The credibility of a material fact. */
  enum Grade {
    ACCEPTED,
    NOT_ACCEPTED,
    DOUBT_REMAINS
  }

  /** What credibility is measured by. */
  enum Indicator {
    SUFFICIENT_DETAIL,
    INTERNAL_CONSISTENCY,
    CONSISTENCY_WITH_FAMILY_OR_WITNESS,
    CONSISTENCY_WITH_COI_AND_OTHER_EVIDENCE,
    PLAUSIBILITY
  }

  /** On what a fact is doubted. Some of these can never carry a finding: rules refuse them. */
  enum AdverseGround {
    LACKS_DETAIL,
    INCONSISTENT,
    CONTRADICTED_BY_EVIDENCE,
    IMPLAUSIBLE,
    NO_DOCUMENTS,
    NO_MEDICAL_REPORT,
    NO_SCARS,
    DEMEANOUR,
    SCREENING_SCORE,
    INTERPRETER_OPINION
  }

  /** What may explain a difficulty in the account, and was considered. */
  enum Explanation {
    TRAUMA,
    AGE,
    GENDER,
    CULTURE,
    INTERPRETING,
    PASSAGE_OF_TIME,
    FEAR_OF_OFFICIALS,
    TRAFFICKING_CONTROL
  }

  /** Who would persecute. */
  enum AgentKind {
    STATE_NATIONWIDE,
    STATE_LOCAL,
    NON_STATE
  }

  /** The reasons of the 1951 Convention. */
  enum Ground {
    RACE,
    RELIGION,
    NATIONALITY,
    SOCIAL_GROUP,
    POLITICAL_OPINION,
    IMPUTED_POLITICAL_OPINION
  }

  /** Whether return would breach a duty not to return. */
  enum ReturnRisk {
    REAL_RISK,
    NO_REAL_RISK
  }

  /** The standards of non-return. */
  enum ReturnStandard {
    CAT_3,
    ICCPR_6,
    ICCPR_7,
    CRC_37
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> values) {
    return java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
