package org.asylia.caseload;

import static org.asylia.caseload.Step.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.Modality;

/** How far on the whole way a case of the demonstration has come. */
enum Reach {
  REGISTERING(Need.ANY, REGISTER),
  WAITING(Need.ANY, REGISTER, COMPLETE),
  SPEAKING(Need.ANY, REGISTER, COMPLETE, HEAR),
  HEARD(Need.ANY, REGISTER, COMPLETE, HEAR, CONFIRM),
  WEIGHING(Need.ANY, HEARD, WEIGH),
  REVIEWING(Need.ANY, WEIGHING, SUBMIT),
  RETURNED(Need.ANY, REVIEWING, RETURN),
  DECIDING(Need.ANY, REVIEWING, APPROVE),
  DECIDING_AGAIN(Need.ANY, RETURNED, REWEIGH, SUBMIT, APPROVE),
  SERVING(Need.FINAL, DECIDING, ISSUE),
  REMITTED(Need.REMIT, DECIDING, ISSUE),
  APPEAL_OPEN(Need.ADVERSE, SERVING, SERVE),
  APPEALED(Need.ADVERSE, APPEAL_OPEN, APPEAL),
  APPEAL_ALLOWED(Need.ADVERSE, APPEALED, ALLOW),
  APPEAL_SENT_BACK(Need.ADVERSE, APPEALED, SEND_BACK),
  CLOSING(Need.ADVERSE, APPEALED, DISMISS),
  CLOSED_REFUSED(Need.ADVERSE, CLOSING, CLOSE),
  RECOGNISED(Need.POSITIVE, SERVING, SERVE),
  SUBMITTED(Need.POSITIVE, RECOGNISED, PROPOSE),
  PLACING(Need.POSITIVE, SUBMITTED, SIGN),
  LEAVING(Need.POSITIVE, PLACING, PLACE),
  ARRIVED(Need.POSITIVE, LEAVING, DEPART),
  CLOSED_SOLVED(Need.POSITIVE, ARRIVED, FOLLOW),
  WITHDRAWN(Need.ANY, WAITING, WITHDRAW),
  DIED(Need.ANY, WAITING, DIE),
  REOPENED(Need.ANY, WITHDRAWN, REOPEN),
  CESSATION(Need.POSITIVE, RECOGNISED, CEASE),
  CANCELLATION(Need.POSITIVE, RECOGNISED, CANCEL);

  /** What the parameter set must yield for a case to come so far. */
  enum Need {
    ANY,
    FINAL,
    POSITIVE,
    ADVERSE,
    REMIT;

    boolean met(Recommendation recommendation) {
      return switch (this) {
        case ANY -> true;
        case FINAL -> recommendation != Recommendation.REMIT;
        case POSITIVE -> recommendation == Recommendation.RECOGNISE;
        case ADVERSE -> recommendation.adverse();
        case REMIT -> recommendation == Recommendation.REMIT;
      };
    }
  }

  private final Need need;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable copy
  private final List<Step> steps;

  Reach(Need need, Step... steps) {
    this.need = need;
    this.steps = List.of(steps);
  }

  Reach(Need need, Reach after, Step... steps) {
    this.need = need;
    List<Step> all = new ArrayList<>(after.steps);
    all.addAll(Arrays.asList(steps));
    this.steps = List.copyOf(all);
  }

  Need need() {
    return need;
  }

  /** Whether a case of that modality can come here: short procedures are left before a refusal. */
  boolean openTo(Modality modality) {
    return need != Need.ADVERSE || modality == Modality.REGULAR || modality == Modality.ACCELERATED;
  }

  /** The steps of the way, in the order of the modality. */
  List<Step> steps(Modality modality) {
    List<Step> order = new ArrayList<>(steps);
    if (modality == Modality.MERGED_REGISTRATION && order.contains(CONFIRM)) {
      order.remove(COMPLETE);
      order.add(order.indexOf(CONFIRM) + 1, COMPLETE);
    }
    if (modality == Modality.MERGED_RESETTLEMENT && order.contains(PROPOSE)) {
      order.remove(PROPOSE);
      order.add(order.indexOf(ISSUE) + 1, PROPOSE);
    }
    return List.copyOf(order);
  }
}
