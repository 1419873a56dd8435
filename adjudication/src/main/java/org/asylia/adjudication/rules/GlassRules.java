package org.asylia.adjudication.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Access.Glass;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.GlassReviewed;

/** Access for reasons that cannot wait, and access that is taken away. */
final class GlassRules {
  /** How long a broken glass stays open at most. */
  private static final Duration LONGEST = Duration.ofHours(4);

  private GlassRules() {}

  /** A glass is broken for a reason, for four hours, and reviewed once by somebody else. */
  static final Rule GLASS =
      RuleBuilder.rule("GLASS", "UNHCR data protection policy 2022")
          .on(GlassBroken.class, GlassRules::broken)
          .on(GlassReviewed.class, GlassRules::reviewed)
          .on(
              AccessRevoked.class,
              a -> Objection.when(a.act().reason().isBlank(), "no-reason", "@act.AccessRevoked"))
          .build();

  private static Optional<Objection> broken(Asked<GlassBroken> asked) {
    Instant now = asked.proposed().at();
    Instant until = asked.act().until();
    return Objection.first(
        () -> Objection.when(asked.act().reason().isBlank(), "no-reason", "@act.GlassBroken"),
        () ->
            Objection.when(
                !until.isAfter(now) || until.isAfter(now.plus(LONGEST)),
                "too-long",
                Long.toString(LONGEST.toHours())));
  }

  private static Optional<Objection> reviewed(Asked<GlassReviewed> asked) {
    Optional<Glass> glass =
        Optional.ofNullable(asked.file().access().glasses().get(asked.act().glass()));
    return Objection.first(
        () -> Objection.when(asked.act().reason().isBlank(), "no-reason", "@act.GlassReviewed"),
        () ->
            Objection.when(
                glass.filter(g -> g.broken().author().equals(asked.by())).isPresent(), "own"),
        () -> Objection.when(glass.filter(g -> g.reviewed().isPresent()).isPresent(), "again"));
  }
}
