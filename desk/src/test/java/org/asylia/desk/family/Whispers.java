package org.asylia.desk.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.casefile.EvidenceAct.ScreeningScored;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.casefile.Part;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;

/**
 * Changes what one member told in confidence, and what concerns their health: takes acts out, puts
 * others in, says something else, earlier or later. Everything else stays as it is.
 */
public final class Whispers {
  private final RandomGenerator random;
  private final PersonId teller;
  private final CaseFile file;
  private final List<Recorded> told = new ArrayList<>();
  private final List<EntryId> whispered = new ArrayList<>();

  private Whispers(CaseFile file, PersonId teller, long seed) {
    this.file = file;
    this.teller = teller;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** The same case with other whispers, from a seed. */
  public static CaseFile of(CaseFile file, PersonId teller, long seed) {
    return new Whispers(file, teller, seed).changed();
  }

  private CaseFile changed() {
    boolean begun = false;
    for (Recorded recorded : file.history()) {
      if (!secret(recorded.act()) || random.nextBoolean()) {
        add(recorded.id(), recorded, recorded.act(), 0);
      }
      begun = begun || file.registration().members().containsKey(teller);
      for (int i = random.nextInt(3); begun && told.size() > 12 && i > 0; i--) {
        EntryId id = new EntryId(new UUID(random.nextLong(), random.nextLong()));
        add(id, recorded, whisper(), random.nextInt(90_000_000));
        whispered.add(id);
      }
    }
    return CaseFile.fold(file.id(), told);
  }

  private void add(EntryId id, Recorded beside, Act act, int later) {
    List<EntryId> parents = told.isEmpty() ? List.of() : List.of(told.getLast().id());
    told.add(new Recorded(id, parents, beside.author(), beside.at().plusMillis(later), act));
  }

  /** Only what the teller said or is about the teller's health, never what belongs to others. */
  private boolean secret(Act act) {
    return switch (act) {
      case Stated a ->
          a.inConfidence() && a.source() instanceof Source.Said(PersonId by) && by.equals(teller);
      case MedicalReportAdded a -> a.person().equals(teller);
      case ScreeningScored _ -> true;
      case EvidenceAdded a -> a.inConfidence();
      default -> false;
    };
  }

  private Act whisper() {
    String words = "말하지 마십시오 " + Long.toString(random.nextLong(), 36);
    LocalDate day = LocalDate.ofEpochDay(20_000 + random.nextInt(500));
    return switch (random.nextInt(9)) {
      case 0 -> stated(Topic.NAME, new Value.Name(words));
      case 1 -> stated(Topic.LANGUAGE, new Value.Coded(random.nextBoolean() ? "zh" : "en"));
      case 2 -> new EvidenceAdded(EvidenceKind.LETTER, words, day, words, true);
      case 3 ->
          new MedicalReportAdded(
              teller,
              day,
              random.nextBoolean() ? Consistency.TYPICAL : Consistency.CONSISTENT,
              words);
      case 4 -> new ScreeningScored(teller, "PHQ-9", random.nextInt(27), ScreeningEffect.REFERRAL);
      case 5 -> new AdversePointPut(teller, PointKind.FAMILY_INCONSISTENCY, words, List.of(), true);
      case 6 ->
          interview()
              .<Act>map(held ->
                  new UtteranceRecorded(
                      held,
                      500 + random.nextInt(500),
                      Speaker.APPLICANT,
                      new Value.Words(words, Language.KOREAN),
                      Optional.empty(),
                      OptionalLong.empty(),
                      true))
              .orElseGet(() -> stated(Topic.HARM, new Value.Words(words, Language.KOREAN)));
      case 7 ->
          whispered.isEmpty()
              ? stated(Topic.HEALTH, new Value.Words(words, Language.KOREAN))
              : new UtteranceCorrected(
                  whispered.get(random.nextInt(whispered.size())),
                  new Value.Words(words, Language.KOREAN),
                  Speaker.APPLICANT,
                  words,
                  true);
      default -> stated(Topic.FEAR, new Value.Words(words, Language.KOREAN));
    };
  }

  private Stated stated(Topic topic, Value value) {
    return new Stated(teller, topic, Optional.empty(), value, new Source.Said(teller), true);
  }

  private Optional<EntryId> interview() {
    Set<EntryId> there =
        told.stream().map(Recorded::id).collect(java.util.stream.Collectors.toSet());
    return file.interviews().of(teller).map(i -> i.held().id()).filter(there::contains).findFirst();
  }

  /** How many acts of the file are sealed as told in confidence or as concerning health. */
  public static long count(CaseFile file) {
    return file.history().stream()
        .map(r -> r.act().part())
        .filter(part -> part == Part.CONFIDENTIAL || part == Part.MEDICAL)
        .count();
  }
}
