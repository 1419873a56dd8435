package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.Interview;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.Recorded;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.letter.Letters;
import org.asylia.desk.site.cases.stating.Needs;
import org.asylia.vault.Heads;
import org.springframework.stereotype.Component;

/**
 * Draws what one member may see from that member's view alone, so that nothing another told in
 * confidence changes a byte of it.
 */
@Component
class MemberPaper {
  static final String TEMPLATE = "letters/member.jte";

  private final Office office;
  private final Roster roster;
  private final Needs needs;
  private final CaseWords words;
  private final Letters letters;

  MemberPaper(Office office, Roster roster, Needs needs, CaseWords words, Letters letters) {
    this.office = office;
    this.roster = roster;
    this.needs = needs;
    this.words = words;
    this.letters = letters;
  }

  /** The sheet in that language. */
  MemberSheet sheet(Visit visit, CaseFile whole, PersonId member, Language language) {
    CaseFile view = MemberView.of(whole, member);
    OpenCase open = new OpenCase(view, Heads.none(), office.cases().admission().standing(view));
    FileDesk desk =
        new FileDesk(
            visit.speaking(letters.in(language)), open, FormInput.empty(), office, roster, needs);
    FileReader reader = new FileReader(desk);
    CareReader care = new CareReader(desk, words);
    return new MemberSheet(
        desk.say(),
        Reference.of(view.id()).text(),
        desk.people().name(member),
        reader.people(),
        reader.claim(),
        view.interviews().of(member).map(interview -> hearing(desk.say(), interview)).toList(),
        lines(desk, this::evidence),
        Stream.concat(care.needs().stream(), care.safeguards().stream()).toList(),
        care.consents(),
        lines(desk, this::given),
        view.history().stream().map(r -> entry(desk, r)).toList());
  }

  /** The sheet as PDF. */
  byte[] pdf(MemberSheet sheet) {
    return letters.pdf(TEMPLATE, sheet, sheet.say(), sheet.say().say("member.title"));
  }

  private static MemberSheet.Hearing hearing(Messages say, Interview interview) {
    return new MemberSheet.Hearing(
        say.date(interview.held().act().on()),
        interview.utterances().stream()
            .map(u ->
                new MemberSheet.Spoken(
                    say.word(u.act().speaker()),
                    u.act().original().text(),
                    u.act().original().language().tag(),
                    interview.corrections(u.id()).stream()
                        .map(c -> c.act().correction().text())
                        .toList()))
            .toList());
  }

  /** What one act puts on a list of the paper, if anything. */
  @FunctionalInterface
  private interface Reading {
    Optional<String> of(FileDesk desk, Recorded recorded);
  }

  private List<Shown.Line> lines(FileDesk desk, Reading reading) {
    return desk.file().history().stream()
        .flatMap(r -> reading.of(desk, r).map(text -> line(desk.say(), text, r)).stream())
        .toList();
  }

  private Shown.Line line(Messages say, String text, Recorded r) {
    return new Shown.Line(
        text,
        Optional.empty(),
        say.say("file.recorded", say.time(r.at()), words.officer(say, r.author())));
  }

  private Optional<String> evidence(FileDesk desk, Recorded recorded) {
    return switch (recorded.act()) {
      case EvidenceAdded a -> Optional.of(desk.say().word(a.kind()) + " · " + a.title());
      case MedicalReportAdded a -> Optional.of(desk.say().date(a.dated()) + " · " + a.summary());
      default -> Optional.empty();
    };
  }

  private Optional<String> given(FileDesk desk, Recorded recorded) {
    return recorded.act() instanceof Disclosed a
        ? Optional.of(FileWords.consent(desk, a.person(), a.purpose(), a.recipient()))
        : Optional.empty();
  }

  private TimelineEntry entry(FileDesk desk, Recorded recorded) {
    TimelineEntry plain = words.entry(desk.say(), recorded);
    return new TimelineEntry(
        plain.time(),
        plain.title(),
        plain.by(),
        FileWords.detail(desk, recorded.act()),
        plain.chip());
  }
}
