package org.asylia.desk.site.drafts;

import java.time.LocalDate;
import org.asylia.desk.authoring.Objection;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.drafts.DraftHead.Line;

/** Why something cannot be done with a draft, in the reader's words. */
final class Objections {
  private Objections() {}

  static Line line(Messages say, Objection objection) {
    return switch (objection.why()) {
      case UNREADABLE -> new Line(say.say("drafts.no-unreadable"), first(objection));
      case BEFORE_PREDECESSOR -> new Line(say.say("drafts.no-predecessor"), first(objection));
      case PAST_DAY ->
          plain(
              say.say(
                  "drafts.no-past",
                  say.date(LocalDate.parse(first(objection))),
                  say.date(LocalDate.parse(objection.details().get(1)))));
      case NOT_PROVED -> plain(say.say("drafts.no-proof", first(objection)));
      case LACKS -> plain(say.say("drafts.no-decisions", first(objection)));
      case UNKNOWN_FACTS -> plain(say.say("drafts.no-facts", first(objection)));
      case ID_TAKEN -> plain(say.say("drafts.no-id-taken", first(objection)));
      case NO_ID -> plain(say.say("drafts.no-id", first(objection)));
      case NO_JURISDICTION -> plain(say.say("drafts.no-jurisdiction"));
      case NO_DAY -> plain(say.say("drafts.no-day"));
      case OWN_WORK -> plain(say.say("drafts.no-own-work"));
      case ROLE -> plain(say.say("drafts.no-role"));
      case STATE -> plain(say.say("drafts.no-state"));
      case AGAIN -> plain(say.say("drafts.no-again"));
    };
  }

  private static Line plain(String text) {
    return new Line(text, "");
  }

  private static String first(Objection objection) {
    return objection.details().isEmpty() ? "" : objection.details().getFirst();
  }
}
