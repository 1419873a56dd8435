package org.asylia.desk.site.cases.exhibits;

import org.asylia.desk.attaching.Taken;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.cases.CaseRequests;

/** Why a file was not taken, in words. */
final class FileTrouble {
  private FileTrouble() {}

  static String say(Messages say, CaseRequests requests, Taken taken) {
    return switch (taken) {
      case Taken.Attached _ -> say.say("files.attached");
      case Taken.WrongKind _ -> say.say("files.wrong-kind");
      case Taken.TooLarge(long limit) -> say.say("files.too-large", Sizes.in(say, limit));
      case Taken.Infected(String name) -> say.say("files.infected", name);
      case Taken.TooLargeToScan _ -> say.say("files.too-large-to-scan");
      case Taken.Unscanned _ -> say.say("files.unscanned");
      case Taken.Refused(var why) ->
          why.map(refused -> requests.words().reason(say, refused.refusals().getFirst()).why())
              .orElseGet(() -> say.say("files.no-evidence"));
    };
  }
}
