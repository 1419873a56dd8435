package org.asylia.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Modality;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Recipient.Kind;
import org.asylia.desk.browser.Everybody;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.MemberExports.Left;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.Appended;
import org.asylia.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A member's file leaves only on live consents, whatever consents were given and taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberExportsTest {
  private static final long SEED = 20_261_122_015L;
  private static final Actor MAPLE = PreparedCases.officer("protection-maple");
  private static final List<Recipient> RECIPIENTS =
      List.of(
          to(Kind.ORGANISATION, "TH", "health-partner"),
          to(Kind.ORGANISATION, "KP", "health-partner"),
          to(Kind.HOST_STATE, "TH", "immigration"),
          to(Kind.SECOND_STATE, "KR", "mission-in-host"),
          to(Kind.SECOND_STATE, "KP", "mission-in-host"),
          to(Kind.RESETTLEMENT_STATE, "CA", "mission-in-host"));
  private static final List<Purpose> PURPOSES = List.of(Purpose.REFERRAL, Purpose.INTERVENTION);

  private final TestNode node = new TestNode();
  private final Office office = node.office();
  private final LocalDate today = LocalDate.now(java.time.Clock.systemUTC());

  @AfterAll
  void stop() {
    node.close();
  }

  /** What was consented to, kept beside the record by the test itself. */
  private record Word(PersonId person, Recipient recipient, Purpose purpose, boolean over) {}

  @Test
  void over_random_consents_nothing_leaves_without_a_live_one_of_everybody_and_never_home() {
    int histories = Runs.of(12, 400);
    long left = 0;
    long asked = 0;
    for (long seed = SEED; seed < SEED + histories; seed++) {
      Random random = new Random(seed);
      List<PersonId> people = people(1 + random.nextInt(2));
      CaseId id = begun(people);
      Map<EntryId, Word> live = consents(id, people, random);
      long before = disclosures(id);
      for (EntryId consent : attempts(id, random)) {
        Optional<Word> word = Optional.ofNullable(live.get(consent));
        PersonId member = word.map(Word::person).orElse(people.getFirst());
        boolean may = word.filter(w -> allowed(w, live, people)).isPresent();
        OpenCase open = open(id);
        Left outcome =
            office.cases().exports().toRecipient(MAPLE, open, open.heads(), member, consent);
        assertThat(outcome instanceof Left.Gone)
            .as("seed %d: %s to %s", seed, word, outcome.getClass().getSimpleName())
            .isEqualTo(may);
        long now = disclosures(id);
        assertThat(now - before)
            .as("seed %d: each leaving is on record for each member, and nothing else is", seed)
            .isEqualTo(may ? people.size() : 0);
        before = now;
        asked++;
        left += may ? 1 : 0;
      }
    }
    assertThat(left).as("some exports were allowed").isPositive();
    assertThat(asked).isGreaterThan(left);
    Figure.of(Promise.P15, "exports-held-to-consent")
        .count(asked, "exports tried (seed " + SEED + "), " + left + " left, each by live consent");
  }

  @Test
  void a_consent_of_one_member_does_not_give_away_the_other() {
    List<PersonId> people = people(2);
    CaseId id = begun(people);
    Recipient clinic = RECIPIENTS.getFirst();
    EntryId first = given(id, new Word(people.getFirst(), clinic, Purpose.REFERRAL, false));
    OpenCase open = open(id);
    assertThat(
            office
                .cases()
                .exports()
                .toRecipient(MAPLE, open, open.heads(), people.getFirst(), first))
        .isEqualTo(new Left.NoConsent(List.of(people.getLast())));
    given(id, new Word(people.getLast(), clinic, Purpose.REFERRAL, false));
    OpenCase now = open(id);
    assertThat(
            office.cases().exports().toRecipient(MAPLE, now, now.heads(), people.getFirst(), first))
        .isInstanceOfSatisfying(
            Left.Gone.class,
            gone ->
                assertThat(gone.document())
                    .contains("asylia-member", first.toString())
                    .doesNotContain(MAPLE.officer().toString()));
  }

  @Test
  void who_does_not_open_the_whole_case_exports_nothing_of_it() {
    List<PersonId> people = people(1);
    CaseId id = begun(people);
    EntryId consent =
        given(id, new Word(people.getFirst(), RECIPIENTS.getFirst(), Purpose.REFERRAL, false));
    Actor supervisor = PreparedCases.supervisor();
    OpenCase open = office.cases().open(supervisor, id).orElseThrow();
    MemberExports exports = office.cases().exports();
    assertThat(exports.toPerson(supervisor, open, people.getFirst())).isEmpty();
    assertThat(exports.toRecipient(supervisor, open, open.heads(), people.getFirst(), consent))
        .isInstanceOf(Left.NoConsent.class);
    assertThat(disclosures(id)).isZero();
  }

  /** What the promise says, written apart from the rules. */
  private static boolean allowed(Word word, Map<EntryId, Word> live, List<PersonId> people) {
    boolean home = word.recipient().country().filter(c -> c.code().equals("KP")).isPresent();
    boolean host =
        word.recipient().kind() == Kind.HOST_STATE && word.purpose() != Purpose.INTERVENTION;
    boolean everybody =
        people.stream()
            .allMatch(
                p -> live.containsValue(new Word(p, word.recipient(), word.purpose(), false)));
    return !word.over() && !home && !host && everybody;
  }

  private Map<EntryId, Word> consents(CaseId id, List<PersonId> people, Random random) {
    Map<EntryId, Word> live = new LinkedHashMap<>();
    int words = 3 + random.nextInt(5);
    Recipient liked = RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
    for (int i = 0; i < words; i++) {
      Recipient recipient =
          random.nextBoolean() ? liked : RECIPIENTS.get(random.nextInt(RECIPIENTS.size()));
      Word word =
          new Word(
              people.get(random.nextInt(people.size())),
              recipient,
              PURPOSES.get(random.nextInt(PURPOSES.size())),
              random.nextInt(5) == 0);
      EntryId entry = given(id, word);
      live.put(entry, word);
      if (random.nextInt(4) == 0) {
        append(id, new ConsentWithdrawn(entry));
        live.remove(entry);
      }
      if (random.nextInt(5) == 0) {
        append(id, new ConsentRefused(word.person(), word.purpose(), word.recipient()));
      }
    }
    return live;
  }

  /** Every entry of the case that could be named as a consent, and one that is not there. */
  private List<EntryId> attempts(CaseId id, Random random) {
    List<EntryId> all = new ArrayList<>();
    open(id).file().registration().consents().forEach(c -> all.add(c.id()));
    open(id).file().registration().refusals().forEach(c -> all.add(c.id()));
    all.add(new EntryId(new UUID(random.nextLong(), random.nextLong())));
    return all;
  }

  private EntryId given(CaseId id, Word word) {
    Optional<LocalDate> until =
        word.over() ? Optional.of(today.minusDays(1)) : Optional.of(today.plusDays(30));
    return append(id, new ConsentGiven(word.person(), word.purpose(), word.recipient(), until));
  }

  /** Puts an act on record without asking the rules, as an older program or an import might. */
  private EntryId append(CaseId id, org.asylia.casefile.Act act) {
    Vault vault = office.node().vault();
    Actor by = PreparedCases.officer("registrar-aspen");
    Appended appended =
        vault.append(
            id, vault.heads(id), List.of(vault.draft(by.officer(), office.clock().instant(), act)));
    return ((Appended.Committed) appended).entries().getFirst().id();
  }

  private CaseId begun(List<PersonId> people) {
    CaseId id =
        PreparedCases.done(
                office
                    .cases()
                    .begin(
                        PreparedCases.officer("registrar-aspen"),
                        batch -> {
                          batch.add(
                              new CaseOpened(
                                  "north-korea", new Country("TH"), Modality.REGULAR, false));
                          people.forEach(p -> batch.add(member(p, people)));
                        }))
            .file()
            .id();
    Everybody.on(office, id);
    return id;
  }

  private static MemberAdded member(PersonId person, List<PersonId> all) {
    return new MemberAdded(
        person,
        person.equals(all.getFirst()) ? Relation.APPLICANT : Relation.SPOUSE,
        AgeClass.ADULT,
        Company.ACCOMPANIED);
  }

  private OpenCase open(CaseId id) {
    return office.cases().open(MAPLE, id).orElseThrow();
  }

  private long disclosures(CaseId id) {
    return open(id).file().history().stream().filter(r -> r.act() instanceof Disclosed).count();
  }

  private static List<PersonId> people(int many) {
    return java.util.stream.Stream.generate(() -> new PersonId(UUID.randomUUID()))
        .limit(many)
        .toList();
  }

  private static Recipient to(Kind kind, String country, String reference) {
    return new Recipient(kind, Optional.of(new Country(country)), reference);
  }
}
