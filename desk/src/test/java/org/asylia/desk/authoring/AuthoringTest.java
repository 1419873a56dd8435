package org.asylia.desk.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.LocalSets;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.Country;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.Role;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.Office;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.edit.Edit;
import org.asylia.parameters.edit.SetText;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A set is written by one person, proved, and published by another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthoringTest {
  private static final Actor REVIEWER = PreparedCases.officer("reviewer-hazel");
  private static final Actor SUPERVISOR = PreparedCases.supervisor();
  private static final Country BRITAIN = new Country("GB");

  private final TestNode node = new TestNode();
  private final Office office = node.office();
  private final Authoring authoring = office.authoring();
  private final LocalDate today = office.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();

  @AfterAll
  void stop() {
    node.close();
  }

  private ParameterSet set(String id) {
    return office.parameters().sets().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Draft done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).draft();
  }

  private static List<Objection.Why> refused(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).objections().stream().map(Objection::why).toList();
  }

  private Draft submitted(String id, String from, LocalDate day) {
    Draft draft = authoring.begin(REVIEWER, from, id, day);
    return done(authoring.submit(REVIEWER, draft.id(), 1, "please read"));
  }

  private static Draft.Text edited(Draft draft, Edit... edits) {
    Draft.Text text = draft.latest().text();
    byte[] dmn =
        SetText.of("x.dmn", text.dmn().getBytes(StandardCharsets.UTF_8)).with(List.of(edits));
    return new Draft.Text(new String(dmn, StandardCharsets.UTF_8), text.invariants());
  }

  private Answer submitting(String base, String id, LocalDate day, Edit... edits) {
    Draft draft = authoring.begin(REVIEWER, base, id, day);
    draft = done(authoring.save(REVIEWER, draft.id(), 1, edited(draft, edits), ""));
    return authoring.submit(REVIEWER, draft.id(), 2, "");
  }

  @Test
  void a_set_counts_from_its_day_and_decided_cases_keep_the_version_they_were_decided_under() {
    LocalDate day = today.plusDays(30);
    SetVersion before = office.parameters().inForce(BRITAIN, today).orElseThrow();
    Draft draft = submitted("GB-2090", "GB-2014", day);
    assertThat(office.parameters().sets()).extracting(ParameterSet::id).doesNotContain("GB-2090");

    Draft published = done(authoring.publish(SUPERVISOR, draft.id(), 1, "read"));

    assertThat(published.state()).isEqualTo(Draft.Progress.PUBLISHED);
    PublishedParameters now = office.parameters();
    assertThat(now.inForce(BRITAIN, day.minusDays(1))).contains(before);
    SetVersion fresh = now.inForce(BRITAIN, day).orElseThrow();
    assertThat(fresh.id()).isEqualTo("GB-2090");
    assertThat(now.set(before)).as("what was decided under it can still be read").isPresent();
    assertThat(now.conclude(before, Map.of(), today)).isPresent();
    assertThat(set("GB-2090").decisions().getFirst().rules().getFirst().id())
        .isEqualTo("GB-2090.rok_settled.1");
    assertThat(verified()).isInstanceOf(Verdict.Sound.class);
    assertThat(
            office.node().vault().nodeRecord().acts().stream()
                .filter(r -> r.act() instanceof SetPublished p && p.set().equals("GB-2090"))
                .map(r -> r.author()))
        .containsExactly(SUPERVISOR.officer());
    assertThat(authoring.text(set("GB-2090"))).isEqualTo(published.latest().text());
  }

  private Verdict verified() {
    return new Verifier(office.node().database())
        .verify(Verifier.Options.with(office.node().keyring()), (pass, done, all) -> {});
  }

  @Test
  void nobody_publishes_or_gives_back_what_they_wrote_or_proposed_themselves() {
    Draft own = authoring.begin(SUPERVISOR, "FR-2014", "FR-2091", today.plusDays(9));
    done(authoring.submit(REVIEWER, own.id(), 1, ""));
    assertThat(refused(authoring.publish(SUPERVISOR, own.id(), 1, "")))
        .containsExactly(Objection.Why.OWN_WORK);
    assertThat(refused(authoring.giveBack(SUPERVISOR, own.id(), 1, "")))
        .containsExactly(Objection.Why.OWN_WORK);
    Draft proposed = authoring.begin(REVIEWER, "FR-2014", "FR-2092", today.plusDays(9));
    done(authoring.submit(SUPERVISOR, proposed.id(), 1, ""));
    assertThat(refused(authoring.publish(SUPERVISOR, proposed.id(), 1, "")))
        .containsExactly(Objection.Why.OWN_WORK);
    Draft others = submitted("FR-2093", "FR-2014", today.plusDays(9));
    Actor both = new Actor(REVIEWER.officer(), java.util.Set.of(Role.SUPERVISOR));
    assertThat(refused(authoring.publish(both, others.id(), 1, "")))
        .containsExactly(Objection.Why.OWN_WORK);
    assertThat(
            refused(
                authoring.publish(PreparedCases.officer("reviewer-hawthorn"), others.id(), 1, "")))
        .containsExactly(Objection.Why.ROLE);
    assertThat(office.parameters().sets())
        .extracting(ParameterSet::id)
        .doesNotContain("FR-2091", "FR-2092", "FR-2093");
  }

  @Test
  void what_is_not_proved_or_wrongly_dated_or_named_is_refused_and_nothing_is_published() {
    LocalDate soon = today.plusDays(60);
    assertThat(refused(submitting("BE", "BE-2094", soon, new Edit.Remove("rok_settled", 1))))
        .contains(Objection.Why.NOT_PROVED);
    assertThat(refused(submitting("BE", "BE-2094", today.minusDays(1), new Edit.Title("x"))))
        .contains(Objection.Why.PAST_DAY);
    assertThat(refused(submitting("BE", "BE-2094", LocalDate.of(1990, 1, 1), new Edit.Title("x"))))
        .contains(Objection.Why.PAST_DAY, Objection.Why.BEFORE_PREDECESSOR);
    assertThat(refused(submitting("BE", "NO-2010", soon, new Edit.Title("x"))))
        .contains(Objection.Why.ID_TAKEN);
    assertThat(
            refused(
                submitting("BE", "BE-2094", soon, new Edit.Write("outcome", 1, 0, "\"nonsense\""))))
        .containsExactly(Objection.Why.UNREADABLE);
    assertThat(refused(submitting("BE", "BE-2094", soon, new Edit.Without("validFrom"))))
        .contains(Objection.Why.NO_DAY);
    assertThat(refused(submitting("BE", "BE-2094", soon, new Edit.Head("jurisdiction", ""))))
        .contains(Objection.Why.NO_JURISDICTION);
    assertThat(office.parameters().sets()).extracting(ParameterSet::id).doesNotContain("BE-2094");
  }

  @Test
  void every_shipped_set_on_status_could_be_published_but_for_its_id_and_day() {
    Fitness fitness = new Fitness(office.parameters(), office.situation().facts());
    Prover prover = new Prover();
    for (ParameterSet set : office.parameters().shipped()) {
      assertThat(fitness.objections(prover.check(set.id(), authoring.text(set)), today))
          .as(set.id())
          .extracting(Objection::why)
          .isSubsetOf(
              Objection.Why.ID_TAKEN,
              Objection.Why.PAST_DAY,
              Objection.Why.NO_DAY,
              Objection.Why.BEFORE_PREDECESSOR);
    }
  }

  @Test
  void two_who_write_at_once_lose_nothing() {
    Draft draft = authoring.begin(REVIEWER, "DE-2020", "DE-2095", today.plusDays(5));
    Draft first =
        done(authoring.save(REVIEWER, draft.id(), 1, edited(draft, new Edit.Title("one")), ""));
    Answer second =
        authoring.save(SUPERVISOR, draft.id(), 1, edited(draft, new Edit.Title("two")), "");
    assertThat(second).isEqualTo(new Answer.MovedOn(first));
    assertThat(authoring.version(draft.id(), 1).map(Draft.Version::text))
        .contains(draft.latest().text());
    assertThat(authoring.writers(first)).containsExactly(REVIEWER.officer());
  }

  @Test
  void what_waits_can_be_given_back_and_taken_back_and_then_written_again() {
    Draft draft = submitted("SE-2096", "SE-2015", today.plusDays(5));
    assertThat(refused(authoring.save(REVIEWER, draft.id(), 1, draft.latest().text(), "")))
        .containsExactly(Objection.Why.STATE);
    Draft returned = done(authoring.giveBack(SUPERVISOR, draft.id(), 1, "why rule 3?"));
    assertThat(returned.state()).isEqualTo(Draft.Progress.RETURNED);
    Draft again = done(authoring.submit(REVIEWER, draft.id(), 1, ""));
    assertThat(done(authoring.takeBack(REVIEWER, again.id(), 1, "")).state())
        .isEqualTo(Draft.Progress.WRITING);
    assertThat(authoring.publish(SUPERVISOR, draft.id(), 1, "")).isInstanceOf(Answer.MovedOn.class);
    assertThat(authoring.steps(draft.id()))
        .extracting(Draft.Step::note)
        .containsExactly("", "please read", "why rule 3?", "", "");
  }

  @Test
  void a_published_set_whose_file_was_changed_is_named_and_nothing_is_read_in_its_place() {
    LocalDate day = today.plusDays(3);
    Draft draft = submitted("NZ-2097", "NZ-2016", day);
    done(authoring.publish(SUPERVISOR, draft.id(), 1, ""));
    Country there = new Country("NZ");
    assertThat(office.parameters().inForce(there, day)).isPresent();
    String digest = set("NZ-2097").header().digest();
    office
        .node()
        .database()
        .owner()
        .useHandle(handle ->
            handle.execute(
                "UPDATE set_file SET content = content || ' '::bytea WHERE digest = ?", digest));

    Office reopened = Office.of(office.node(), "north-korea", office.clock());

    assertThat(reopened.parameters().withheld())
        .containsExactly(new LocalSets.Withheld("NZ-2097", "NZ", day, LocalSets.Fault.CHANGED));
    assertThat(reopened.parameters().inForce(there, day)).isEmpty();
    assertThat(reopened.parameters().inForce(there, day.minusDays(1)).map(SetVersion::id))
        .contains("NZ-2016");
    office
        .node()
        .database()
        .owner()
        .useHandle(handle -> handle.execute("DELETE FROM set_file WHERE digest = ?", digest));
    assertThat(Office.of(office.node(), "north-korea", office.clock()).parameters().withheld())
        .extracting(LocalSets.Withheld::why)
        .containsExactly(LocalSets.Fault.GONE);
  }

  @Test
  void a_publication_in_the_record_that_only_one_person_made_is_not_read() {
    LocalDate day = today.plusDays(3);
    String digest = "0".repeat(64);
    var vault = office.node().vault();
    var proposed =
        vault.draft(
            SUPERVISOR.officer(),
            office.clock().instant(),
            new SetProposed("US-2098", digest, digest, java.util.Set.of()));
    var published =
        vault.draft(
            SUPERVISOR.officer(),
            office.clock().instant(),
            new SetPublished(proposed.id(), "US-2098", "US", day, digest, digest));
    vault.append(vault.nodeFile(), vault.heads(vault.nodeFile()), List.of(proposed, published));

    PublishedParameters now = Office.of(office.node(), "north-korea", office.clock()).parameters();

    assertThat(now.withheld())
        .contains(new LocalSets.Withheld("US-2098", "US", day, LocalSets.Fault.NOT_BY_TWO));
    assertThat(now.inForce(new Country("US"), day)).isEqualTo(Optional.empty());
  }
}
