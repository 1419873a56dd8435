package org.asylia.desk.site.cases.letter;

import java.util.Optional;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;
import org.asylia.desk.language.Messages;

/** The plain words of letters in one language. */
record LetterWords(Messages say) {

  String title(Recommendation outcome) {
    return switch (outcome) {
      case RECOGNISE -> say.say("letters.title-recognised");
      case REFUSE -> say.say("letters.title-refused");
      case EXCLUDE -> say.say("letters.title-excluded");
      case REMIT -> say.say("letters.title-remitted");
      case CANCEL -> say.say("letters.title-cancelled");
      case CEASE -> say.say("letters.title-ceased");
    };
  }

  String opening(Recommendation outcome) {
    return switch (outcome) {
      case RECOGNISE -> say.say("letters.opening-recognised");
      case REFUSE -> say.say("letters.opening-refused");
      case EXCLUDE -> say.say("letters.opening-excluded");
      case REMIT -> say.say("letters.opening-remitted");
      case CANCEL -> say.say("letters.opening-cancelled");
      case CEASE -> say.say("letters.opening-ceased");
    };
  }

  String meaning(Recommendation outcome) {
    return switch (outcome) {
      case RECOGNISE -> say.say("letters.meaning-recognised");
      case REMIT -> say.say("letters.meaning-remitted");
      case REFUSE, EXCLUDE, CANCEL, CEASE -> say.say("letters.meaning-adverse");
    };
  }

  /** What an element is about, for somebody who never read the Convention. */
  String element(Element element) {
    return switch (element) {
      case IDENTITY_NATIONALITY -> say.say("letters.element-identity");
      case OUTSIDE_COUNTRY -> say.say("letters.element-outside");
      case SUBJECTIVE_FEAR -> say.say("letters.element-fear");
      case OBJECTIVE_RISK -> say.say("letters.element-risk");
      case PERSECUTION -> say.say("letters.element-persecution");
      case AGENT -> say.say("letters.element-agent");
      case STATE_PROTECTION -> say.say("letters.element-protection");
      case IFA -> say.say("letters.element-ifa");
      case GROUND_NEXUS -> say.say("letters.element-ground");
      case DUAL_NATIONALITY -> say.say("letters.element-second");
      case EXCLUSION_1D -> say.say("letters.element-1d");
      case EXCLUSION_1E -> say.say("letters.element-1e");
      case EXCLUSION_1F_A -> say.say("letters.element-1fa");
      case EXCLUSION_1F_B -> say.say("letters.element-1fb");
      case EXCLUSION_1F_C -> say.say("letters.element-1fc");
    };
  }

  /** Whether the person can be sent back, where that was looked at and something was refused. */
  Optional<String> nonReturn(CaseFile file, Recommendation outcome) {
    if (!outcome.adverse()) {
      return Optional.empty();
    }
    return file.assessment()
        .nonReturn()
        .map(Entered::act)
        .map(NonReturnAssessed::risk)
        .map(risk ->
            risk == ReturnRisk.REAL_RISK
                ? say.say("letters.return-risk")
                : say.say("letters.return-no-risk"));
  }
}
