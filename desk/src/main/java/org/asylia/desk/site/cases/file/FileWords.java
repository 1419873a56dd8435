package org.asylia.desk.site.cases.file;

import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.Entered;
import org.asylia.casefile.IntakeAct.AgeClassAccepted;
import org.asylia.casefile.IntakeAct.BestInterestsAssessed;
import org.asylia.casefile.IntakeAct.BestInterestsDetermined;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Source;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.hearing.Languages;
import org.asylia.desk.site.cases.stating.Codes;

/** Puts sources, consents and acts of a case file into the reader's words. */
final class FileWords {
  private static final int SHORT = 160;

  private FileWords() {}

  /** Where a statement comes from, and when it was recorded by whom. */
  static String source(FileDesk desk, Entered<Stated> stated) {
    Messages say = desk.say();
    PersonId about = stated.act().about();
    return switch (stated.act().source()) {
      case Source.Said(PersonId by) when by.equals(about) -> say.say("file.said-self");
      case Source.Said(PersonId by) -> say.say("file.said-by", desk.people().name(by));
      case Source.SaidInInterview(PersonId by, var utterance) ->
          say.say("file.said-interview", desk.people().name(by));
      case Source.Shown(var evidence) -> say.say("file.shown");
      case Source.Listed(String list, var dated) -> say.say("file.listed", list, say.date(dated));
      case Source.Published(String citation) -> say.say("file.published", citation);
      case Source.Observed() -> say.say("file.observed");
    };
  }

  /** A consent in words: purpose, recipient, person. */
  static String consent(FileDesk desk, ConsentGiven consent) {
    return consent(desk, consent.person(), consent.purpose(), consent.recipient());
  }

  /** What consent was asked for, in words. */
  static String consent(FileDesk desk, PersonId person, Purpose purpose, Recipient recipient) {
    Messages say = desk.say();
    String to =
        recipient
            .country()
            .map(c ->
                say.say("file.recipient-in", say.word(recipient.kind()), Countries.name(say, c)))
            .orElseGet(() -> say.word(recipient.kind()));
    return say.say(
        "file.consent-to",
        desk.people().name(person),
        say.word(purpose),
        to,
        recipient.reference());
  }

  /** Whether anybody in the file is treated as a child. */
  static boolean children(FileDesk desk) {
    return desk.file().registration().members().values().stream()
        .anyMatch(m -> m.ageClass().treatedAsChild());
  }

  /** What an act says, in a line; empty where its name says it all. */
  static Optional<String> detail(FileDesk desk, Act act) {
    Messages say = desk.say();
    var people = desk.people();
    return switch (act) {
      case Stated a when a.inConfidence() ->
          Optional.of(
              say.say("file.detail-confidence", people.name(a.about()), say.word(a.topic())));
      case Stated a ->
          Optional.of(
              say.say(
                  "file.detail-stated",
                  people.name(a.about()),
                  say.word(a.topic()),
                  cut(Codes.text(say, a))));
      case MemberAdded a -> Optional.of(people.name(a.person()) + " · " + say.word(a.relation()));
      case AgeClassAccepted a ->
          Optional.of(
              people.name(a.person()) + " · " + say.word(a.ageClass()) + " · " + cut(a.reason()));
      case RightsExplained a ->
          Optional.of(people.name(a.person()) + " · " + Languages.name(say, a.language()));
      case ConsentGiven a -> Optional.of(consent(desk, a));
      case ConsentRefused a -> Optional.of(consent(desk, a.person(), a.purpose(), a.recipient()));
      case NeedIdentified a ->
          Optional.of(people.name(a.person()) + " · " + desk.needs().name(say, a.code()));
      case BestInterestsAssessed a ->
          Optional.of(people.name(a.child()) + " · " + cut(a.conclusion()));
      case BestInterestsDetermined a ->
          Optional.of(people.name(a.child()) + " · " + cut(a.conclusion()));
      case ModalityChanged a -> Optional.of(say.word(a.to()) + " · " + say.word(a.reason()));
      default -> Optional.empty();
    };
  }

  private static String cut(String text) {
    return text.length() <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHORT))) + " …";
  }
}
