package org.asylia.adjudication.procedure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.GlassReviewed;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureWithdrawn;
import org.asylia.casefile.EvidenceAct;
import org.asylia.casefile.IntakeAct;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.InterviewAct;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.ProtectionAct;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmActedOn;
import org.asylia.casefile.ProtectionAct.AlarmClosed;
import org.asylia.casefile.ProtectionAct.AlarmRaised;

/** Groups of acts that happen beside the procedure without leading on. */
final class Beside {
  private Beside() {}

  /** The node's own file, in which no case is ever opened. */
  static final Set<Class<? extends Act>> NODE =
      Set.of(OfficerEnrolled.class, OfficerLeft.class, SetProposed.class, SetPublished.class);

  /** Statements, evidence, consent, needs, protection: in every file that is not closed. */
  static final Set<Class<? extends Act>> ALWAYS = always();

  /** What is still possible in a closed file: help, and taking consent back. */
  static final Set<Class<? extends Act>> AFTERWARDS =
      Set.of(
          AlarmRaised.class,
          AlarmAcknowledged.class,
          AlarmActedOn.class,
          AlarmClosed.class,
          ConsentWithdrawn.class,
          ErasureProposed.class,
          ErasureWithdrawn.class,
          Erased.class,
          OfficerAssigned.class,
          AccessRevoked.class,
          AccessRecovered.class,
          GlassBroken.class,
          GlassReviewed.class);

  /** Hearing people. */
  static final Set<Class<? extends Act>> HEARING = ActTypes.of(InterviewAct.class);

  /** Assessing what was heard. */
  static final Set<Class<? extends Act>> ASSESSING = assessing();

  private static Set<Class<? extends Act>> always() {
    Set<Class<? extends Act>> acts = new LinkedHashSet<>(ActTypes.of(IntakeAct.class));
    acts.remove(CaseOpened.class);
    acts.remove(RegistrationCompleted.class);
    acts.remove(ModalityChanged.class);
    acts.addAll(ActTypes.of(EvidenceAct.class));
    acts.addAll(ActTypes.of(ProtectionAct.class));
    acts.add(OfficerAssigned.class);
    acts.add(AccessRevoked.class);
    acts.add(AccessRecovered.class);
    acts.add(GlassBroken.class);
    acts.add(GlassReviewed.class);
    return Set.copyOf(acts);
  }

  private static Set<Class<? extends Act>> assessing() {
    Set<Class<? extends Act>> acts = new LinkedHashSet<>(ActTypes.of(AssessmentAct.class));
    acts.remove(AssessmentSubmitted.class);
    return Set.copyOf(acts);
  }
}
