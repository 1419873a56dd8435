package org.asylia.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;

/**
 * A case file as one member of the family may know it, or as all of them may: what another told in
 * confidence is not in it, nor anything that says that there was something.
 *
 * <p>Whatever is added to, changed in or taken from what others told in confidence, the view stays
 * the same to the last bit. Papers and exports are drawn from a view, never from the file itself.
 */
public final class MemberView {
  private final Optional<PersonId> reader;
  private final Set<EntryId> kept = new HashSet<>();
  private final Set<EntryId> own = new HashSet<>();
  private final List<Recorded> shown = new ArrayList<>();

  private MemberView(Optional<PersonId> reader) {
    this.reader = reader;
  }

  /** What every member may know: nothing told in confidence, and nobody's health. */
  public static CaseFile shared(CaseFile file) {
    return new MemberView(Optional.empty()).view(file);
  }

  /** What that member may know: the same, and what they themselves told in confidence. */
  public static CaseFile of(CaseFile file, PersonId reader) {
    return new MemberView(Optional.of(reader)).view(file);
  }

  private CaseFile view(CaseFile file) {
    file.history().forEach(this::take);
    return CaseFile.fold(file.id(), shown);
  }

  private void take(Recorded recorded) {
    Act act = recorded.act();
    if (act instanceof InterviewHeld held && isReader(held.person())) {
      own.add(recorded.id());
    }
    if (!(open(act) || mine(act)) || !rests(act)) {
      return;
    }
    if (mine(act)) {
      own.add(recorded.id());
    }
    kept.add(recorded.id());
    List<EntryId> parents = shown.isEmpty() ? List.of() : List.of(shown.getLast().id());
    shown.add(new Recorded(recorded.id(), parents, recorded.author(), recorded.at(), without(act)));
  }

  private static boolean open(Act act) {
    return act.part() != Part.CONFIDENTIAL
        && act.part() != Part.MEDICAL
        && !(act instanceof AdversePointPut || act instanceof AdversePointAnswered)
        && !(act instanceof AccessAct);
  }

  /** Whether the reader said it, or it concerns nobody's health but theirs. */
  private boolean mine(Act act) {
    return switch (act) {
      case Stated a -> said(a.source());
      case UtteranceRecorded a -> own.contains(a.interview());
      case UtteranceCorrected a -> own.contains(a.utterance());
      case AdversePointPut a -> isReader(a.person());
      case AdversePointAnswered a -> own.contains(a.point());
      case MedicalReportAdded a -> isReader(a.person());
      case AttachmentAdded a -> own.contains(a.to());
      default -> false;
    };
  }

  private boolean said(Source source) {
    return switch (source) {
      case Source.Said s -> isReader(s.by());
      case Source.SaidInInterview s -> own.contains(s.utterance());
      default -> false;
    };
  }

  private boolean isReader(PersonId person) {
    return reader.filter(person::equals).isPresent();
  }

  /** Whether what the act rests on is itself in the view. */
  private boolean rests(Act act) {
    return switch (act) {
      case UtteranceCorrected a -> kept.contains(a.utterance());
      case QuestionAsked a -> kept.contains(a.utterance());
      case AttachmentAdded a -> kept.contains(a.to());
      case AdversePointAnswered a -> kept.contains(a.point());
      case Stated a -> rests(a.source());
      case NeedIdentified a -> rests(a.source());
      case Withheld _ -> false;
      default -> true;
    };
  }

  private boolean rests(Source source) {
    return switch (source) {
      case Source.SaidInInterview s -> kept.contains(s.utterance());
      case Source.Shown s -> kept.contains(s.evidence());
      default -> true;
    };
  }

  /** The act without references to what is not in the view. */
  private Act without(Act act) {
    return switch (act) {
      case FactFound a -> new FactFound(a.code(), a.value(), cited(a.citations()), a.reason());
      case FactAssessed a ->
          new FactAssessed(
              a.person(),
              a.fact(),
              a.grade(),
              a.indicators(),
              a.adverse(),
              cited(a.citations()),
              put(a.put()),
              a.considered(),
              a.reason());
      case FindingMade a ->
          new FindingMade(
              a.element(), a.status(), a.reason(), cited(a.citations()), put(a.put()), a.detail());
      case ExclusionTriggered a ->
          new ExclusionTriggered(a.clause(), a.indication(), cited(a.citations()));
      case NonReturnAssessed a ->
          new NonReturnAssessed(a.risk(), a.standards(), cited(a.citations()), a.reason());
      case AdversePointPut a ->
          new AdversePointPut(a.person(), a.kind(), a.point(), cited(a.basis()), a.inConfidence());
      case DecisionServed a -> new DecisionServed(notice(a.notice()));
      default -> act;
    };
  }

  private Notice notice(Notice n) {
    return new Notice(
        n.language(),
        n.served(),
        n.mode(),
        n.reasons(),
        cited(n.evidence()),
        n.appeal(),
        n.help(),
        n.statusMeanwhile());
  }

  private List<Citation> cited(List<Citation> citations) {
    return citations.stream().filter(c -> kept.contains(c.entry())).toList();
  }

  private List<EntryId> put(List<EntryId> points) {
    return points.stream().filter(kept::contains).toList();
  }
}
