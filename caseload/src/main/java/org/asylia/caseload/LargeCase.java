package org.asylia.caseload;

import java.time.Duration;
import java.time.Instant;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;

/** A case with as many acts as a measurement asks for: somebody heard again and again. */
record LargeCase(Law law, long seed, int acts) {
  private static final Country HOST = new Country("TH");

  ScriptedCase tell(Instant now) {
    Plan plan =
        new Plan(
            0,
            seed,
            Profiles.all().getFirst(),
            HOST,
            Modality.REGULAR,
            Reach.RECOGNISED,
            Recommendation.RECOGNISE,
            Language.KOREAN,
            1,
            0,
            Plan.Alarm.NONE);
    Instant start = Caseload.morning(now.minus(Duration.ofDays(100L + acts)));
    Journey journey = Journey.begun(plan, law, start);
    int rest = Journey.told(plan, law, start).script.acts().size();
    Step.REGISTER.take(journey);
    Step.COMPLETE.take(journey);
    int sitting = sitting(journey);
    for (int told = rest; told < acts; told += sitting) {
      Step.HEAR.take(journey);
    }
    for (Step step : plan.reach().steps(plan.modality())) {
      if (step.compareTo(Step.CONFIRM) >= 0) {
        step.take(journey);
      }
    }
    return Caseload.scripted(journey);
  }

  /** Holds the first sitting, and tells how many acts it took. */
  private static int sitting(Journey journey) {
    int before = journey.script.acts().size();
    Step.HEAR.take(journey);
    return journey.script.acts().size() - before;
  }
}
