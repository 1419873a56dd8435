package org.asylia.desk.authoring;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.policy.Tie;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.Country;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.Part;
import org.asylia.desk.node.Node;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.edit.Edit;
import org.asylia.parameters.edit.SetText;

/**
 * How officers write parameter sets: they draft, software proves, another person publishes. Every
 * version is kept; nobody overwrites what somebody else wrote. Safe for use by many threads.
 */
public final class Authoring {
  private final DraftStore store;
  private final Publication publication;
  private final PublishedParameters parameters;
  private final SetSources sources;
  private final Prover prover = new Prover();
  private final Fitness fitness;
  private final InstantSource clock;
  private final SecureRandom random;

  /** Authoring on a node. */
  public Authoring(
      Node node,
      Situation situation,
      PublishedParameters parameters,
      NodeSets own,
      InstantSource clock,
      SecureRandom random) {
    this.store = new DraftStore(node.database().jdbi(), node.deskKeys());
    this.publication = new Publication(node.vault(), store, own);
    this.parameters = parameters;
    this.sources = new SetSources(situation.id(), node.database().jdbi(), own);
    this.fitness = new Fitness(parameters, situation.facts());
    this.clock = clock;
    this.random = random;
  }

  /** What came of something that an officer did with a draft. */
  public sealed interface Answer {
    /** It is done. */
    record Done(Draft draft) implements Answer {}

    /** Somebody else changed the draft first; nothing was done. */
    record MovedOn(Draft now) implements Answer {}

    /** It cannot be done; nothing was. */
    record Refused(List<Objection> objections) implements Answer {
      /** Copies the list. */
      public Refused {
        objections = List.copyOf(objections);
      }
    }
  }

  /** One page of drafts, the one changed last on top, after the one given. */
  public List<Draft> drafts(Optional<Draft> after, int size) {
    return store.page(after.map(d -> new DraftStore.After(store.changed(d.id()), d.id())), size);
  }

  /** The draft of that number. */
  public Optional<Draft> draft(UUID id) {
    return store.find(id);
  }

  /** An earlier version of a draft. */
  public Optional<Draft.Version> version(UUID draft, int number) {
    return store.version(draft, number);
  }

  /** What happened to a draft, the oldest first. */
  public List<Draft.Step> steps(UUID draft) {
    return store.steps(draft);
  }

  /** What the latest version is, as far as software can tell. */
  public Checked checked(Draft draft) {
    return prover.check(name(draft.latest().set()), draft.latest().text());
  }

  /** What stands against publishing the latest version today. */
  public List<Objection> objections(Draft draft) {
    return fitness.objections(checked(draft), today());
  }

  /** What this officer in particular may not do with a draft that waits: nothing where empty. */
  public List<Objection> objections(Actor actor, Draft draft) {
    if (!may(actor, SetPublished.class)) {
      return List.of(Objection.of(Objection.Why.ROLE));
    }
    return publication.ownWork(actor.officer(), draft)
        ? List.of(Objection.of(Objection.Why.OWN_WORK))
        : List.of();
  }

  /** Whether an officer may write drafts. */
  public static boolean writes(Actor actor) {
    return may(actor, SetProposed.class);
  }

  /** The published set from which a draft was begun; empty where there is none. */
  public Optional<ParameterSet> base(Draft draft) {
    return parameters.sets().stream()
        .filter(set -> set.id().equals(draft.basedOn()))
        .filter(set -> set.header().digest().equals(draft.basedDigest()))
        .findFirst();
  }

  /** The files of a published set. */
  public Draft.Text text(ParameterSet set) {
    return sources.of(set);
  }

  /** The text of the published set from which a draft was begun. */
  public Optional<Draft.Text> baseText(Draft draft) {
    return base(draft).map(this::text);
  }

  /** The published set that the draft would replace: in force on its first day, or today. */
  public Optional<ParameterSet> replaced(Checked.Usable draft) {
    ParameterSet.Header header = draft.set().header();
    String kind =
        header.kinds().isEmpty() ? StatusParameters.PROTECTION : header.kinds().getFirst();
    LocalDate day = header.validFrom().orElseGet(this::today);
    return header.jurisdiction().matches("[A-Z]{2}|UNHCR")
        ? parameters.sets().stream()
            .filter(s -> s.header().jurisdiction().equals(header.jurisdiction()))
            .filter(s -> !s.id().equals(header.id()))
            .filter(s -> s.header().covers(kind) && s.header().inForceOn(day))
            .max(java.util.Comparator.comparing(s -> s.header().validFrom().orElse(LocalDate.MIN)))
        : Optional.empty();
  }

  /**
   * Begins a draft from a published set, under an id of its own and from a day.
   *
   * @throws java.util.NoSuchElementException where there is no such set
   */
  public Draft begin(Actor actor, String basedOn, String id, LocalDate from) {
    ParameterSet base =
        parameters.sets().stream().filter(s -> s.id().equals(basedOn)).findFirst().orElseThrow();
    Draft.Text text = sources.of(base);
    byte[] dmn =
        SetText.of(id, bytes(text.dmn()))
            .with(
                List.of(
                    new Edit.Rename(id),
                    new Edit.Head("validFrom", from.toString()),
                    new Edit.Head("validFromConfidence", "v"),
                    new Edit.Without("validTo"),
                    new Edit.Without("validToConfidence"),
                    new Edit.Without("confidencePercent")));
    return begun(
        actor,
        base,
        new Draft.Text(
            new String(dmn, StandardCharsets.UTF_8),
            SetSources.retargeted(text.invariants(), basedOn, id)));
  }

  /**
   * Begins a draft from a file; it is compared with the set in force for its jurisdiction, whose
   * own invariants it takes over.
   *
   * @throws org.asylia.parameters.InvalidParameterSetException where the file is no text that can
   *     be edited; nothing is kept then
   */
  public Draft upload(Actor actor, String file, byte[] dmn) {
    SetText text = SetText.of(file, dmn);
    Optional<ParameterSet> base =
        Optional.of(text.head("jurisdiction"))
            .filter(code -> code.matches("[A-Z]{2}"))
            .flatMap(code -> parameters.inForce(new Country(code), today()))
            .flatMap(parameters::set);
    String invariants =
        base.map(set -> SetSources.retargeted(sources.of(set).invariants(), set.id(), text.id()))
            .orElse("");
    Draft.Text files = new Draft.Text(new String(dmn, StandardCharsets.UTF_8), invariants);
    return base.map(set -> begun(actor, set, files)).orElseGet(() -> begun(actor, "", "", files));
  }

  private Draft begun(Actor actor, ParameterSet base, Draft.Text text) {
    return begun(actor, base.id(), base.header().digest(), text);
  }

  private Draft begun(Actor actor, String base, String digest, Draft.Text text) {
    Draft draft =
        new Draft(
            new UUID(random.nextLong(), random.nextLong()),
            base,
            digest,
            Draft.Progress.WRITING,
            version(actor, 1, text));
    store.begin(draft, "");
    return draft;
  }

  private Draft.Version version(Actor actor, int number, Draft.Text text) {
    String set = SetText.of("draft.dmn", bytes(text.dmn())).id();
    return new Draft.Version(number, actor.officer(), now(), set, text);
  }

  /**
   * Saves a version after the one that its author saw. What cannot be used yet is kept all the
   * same.
   *
   * @throws org.asylia.parameters.InvalidParameterSetException where the text is none that can be
   *     edited; nothing is kept then
   */
  public Answer save(Actor actor, UUID id, int seen, Draft.Text text, String note) {
    Draft before = store.find(id).orElseThrow();
    if (!writes(actor)) {
      return refused(Objection.Why.ROLE);
    }
    if (!before.state().open()) {
      return refused(Objection.Why.STATE);
    }
    String set = SetText.of(name(before.latest().set()) + ".dmn", bytes(text.dmn())).id();
    Draft.Text whole =
        new Draft.Text(
            text.dmn(), SetSources.retargeted(text.invariants(), before.latest().set(), set));
    return whole.equals(before.latest().text()) && seen == before.latest().number()
        ? new Answer.Done(before)
        : answer(id, store.save(id, version(actor, seen + 1, whole), note));
  }

  /** Asks for a second person; refused as long as the set could not be published. */
  public Answer submit(Actor actor, UUID id, int seen, String note) {
    Draft draft = store.find(id).orElseThrow();
    if (!writes(actor)) {
      return refused(Objection.Why.ROLE);
    }
    List<Objection> against = objections(draft);
    if (!against.isEmpty()) {
      return new Answer.Refused(against);
    }
    return publication.propose(turn(actor, draft, seen, Draft.Turned.SUBMITTED, note), draft);
  }

  /** A second person gives a draft back, saying why. */
  public Answer giveBack(Actor actor, UUID id, int seen, String note) {
    Draft draft = store.find(id).orElseThrow();
    List<Objection> against = objections(actor, draft);
    return against.isEmpty()
        ? turned(turn(actor, draft, seen, Draft.Turned.RETURNED, note), Draft.Progress.SUBMITTED)
        : new Answer.Refused(against);
  }

  /** A writer takes back what waits for a second person. */
  public Answer takeBack(Actor actor, UUID id, int seen, String note) {
    Draft draft = store.find(id).orElseThrow();
    return writes(actor)
        ? turned(turn(actor, draft, seen, Draft.Turned.TAKEN_BACK, note), Draft.Progress.SUBMITTED)
        : refused(Objection.Why.ROLE);
  }

  /** A writer gives a draft up; its versions stay. */
  public Answer withdraw(Actor actor, UUID id, int seen, String note) {
    Draft draft = store.find(id).orElseThrow();
    return writes(actor)
        ? turned(
            turn(actor, draft, seen, Draft.Turned.WITHDRAWN, note),
            Draft.Progress.WRITING,
            Draft.Progress.RETURNED)
        : refused(Objection.Why.ROLE);
  }

  /**
   * A second person publishes a set from the day that it names. It is proved once more; from then
   * on it is read for cases, and decided cases keep the version they were decided under.
   */
  public Answer publish(Actor actor, UUID id, int seen, String note) {
    Draft draft = store.find(id).orElseThrow();
    List<Objection> against = objections(actor, draft);
    if (!against.isEmpty()) {
      return new Answer.Refused(against);
    }
    List<Objection> unfit = objections(draft);
    if (!unfit.isEmpty()) {
      return new Answer.Refused(unfit);
    }
    return checked(draft) instanceof Checked.Usable readable
        ? publication.publish(
            turn(actor, draft, seen, Draft.Turned.PUBLISHED, note), draft, readable.set())
        : refused(Objection.Why.STATE);
  }

  private DraftStore.Turn turn(Actor actor, Draft draft, int seen, Draft.Turned kind, String note) {
    Draft.Progress to =
        switch (kind) {
          case SUBMITTED -> Draft.Progress.SUBMITTED;
          case RETURNED -> Draft.Progress.RETURNED;
          case PUBLISHED -> Draft.Progress.PUBLISHED;
          case WITHDRAWN -> Draft.Progress.WITHDRAWN;
          case BEGUN, SAVED, TAKEN_BACK -> Draft.Progress.WRITING;
        };
    return new DraftStore.Turn(draft.id(), seen, actor.officer(), now(), kind, to, note);
  }

  private Answer turned(DraftStore.Turn turn, Draft.Progress... from) {
    return answer(turn.draft(), store.turn(turn, Set.of(from)));
  }

  private Answer answer(UUID id, boolean done) {
    Draft now = store.find(id).orElseThrow();
    return done ? new Answer.Done(now) : new Answer.MovedOn(now);
  }

  private static Answer refused(Objection.Why why) {
    return new Answer.Refused(List.of(Objection.of(why)));
  }

  /** The node's own file is no case: only roles decide. */
  private static boolean may(Actor actor, Class<? extends Act> act) {
    return actor.roles().stream()
        .anyMatch(role -> Policy.standard().may(role, act, State.START, Tie.NONE, Part.PUBLIC));
  }

  /** Everybody who wrote a version of a draft. */
  public Set<OfficerId> writers(Draft draft) {
    return store.writers(draft.id());
  }

  private static String name(String set) {
    return set.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}") ? set : "draft";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
