package org.asylia.desk.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.Attachment;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.desk.locked.LockedBench;
import org.asylia.desk.locked.MediaTypes;
import org.asylia.desk.locked.Task;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.scan.Scanned;
import org.asylia.vault.CaseAttachments;
import org.asylia.vault.Reader;
import org.asylia.vault.attachment.Stored;
import org.asylia.vault.attachment.TooLongException;
import org.asylia.vault.attachment.Upload;

/**
 * Takes files into cases: streams them to the vault, looks at what they are, makes a cleaned copy
 * and a preview in the locked-down process, and records all three. No byte of a file is written
 * anywhere but sealed. Safe for use by several threads.
 */
public final class Attaching {
  /** Where making something of a file is not tried: too much for the little memory it gets. */
  private static final long WORKED_ON = 64L << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration FORGOTTEN = Duration.ofDays(2);
  private static final int TRIES = 5;

  private final Office office;
  private final FileKinds kinds;
  private final LockedBench bench;
  private final FileScanner scanner;

  /**
   * Takes files into the cases of an office.
   *
   * @param scanner looks through each file before a case takes it
   */
  public Attaching(Office office, FileScanner scanner) {
    this.office = office;
    this.scanner = scanner;
    this.kinds = new FileKinds();
    this.bench = LockedBench.here(PATIENCE);
  }

  /** Removes uploads that began more than two days ago and that nobody finished. */
  public int sweep() {
    return files().sweep(office.clock().instant().minus(FORGOTTEN));
  }

  /** The kinds of file taken. */
  public FileKinds kinds() {
    return kinds;
  }

  /** Begins an upload; empty where this officer's case has no such evidence. */
  public Optional<Upload> begin(Actor actor, OpenCase open, About about) {
    return part(open, about.evidence())
        .map(part -> files().begin(reader(actor), open.file().id(), part, about.encode()));
  }

  /** What is known of an upload of a case. */
  public Optional<About> about(Actor actor, CaseId id, AttachmentId file) {
    return files().unfinished(reader(actor), id, file).map(found -> About.decode(found.about()));
  }

  /** An upload of a case that nobody finished, and how much of it is kept. */
  public record Waiting(AttachmentId id, About about, long kept) {}

  /** The uploads of a case that nobody finished. */
  public List<Waiting> waiting(Actor actor, CaseId id) {
    return files().unfinished(reader(actor), id).stream()
        .map(found -> new Waiting(found.id(), About.decode(found.about()), found.kept()))
        .toList();
  }

  /** Goes on with an upload. */
  public Optional<Upload> resume(Actor actor, CaseId id, AttachmentId file) {
    return files().resume(reader(actor), id, file);
  }

  /** Gives an upload up. */
  public void discard(CaseId id, AttachmentId file) {
    files().discard(id, file);
  }

  /** The content of a file. */
  public InputStream content(Actor actor, CaseId id, AttachmentId file) {
    return files().open(reader(actor), id, file);
  }

  /**
   * What is wrong with a file, as far as its beginning tells.
   *
   * @param size how many bytes it will have; 0 where that is not known
   */
  public Optional<Taken> objection(byte[] beginning, String name, long size) {
    Optional<String> type = kinds.of(beginning, name);
    if (type.isEmpty()) {
      return Optional.of(new Taken.WrongKind());
    }
    long limit = kinds.limit(type.get());
    if (size > limit) {
      return Optional.of(new Taken.TooLarge(limit));
    }
    return scanner.answers() ? Optional.empty() : Optional.of(new Taken.Unscanned());
  }

  /** Takes a whole file from one stream, which is read to its end where nothing is wrong. */
  public Taken take(Actor actor, OpenCase open, About about, InputStream content)
      throws IOException {
    byte[] beginning = content.readNBytes(FileKinds.LOOKED_AT);
    Optional<Taken> wrong = objection(beginning, about.name(), about.size());
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Optional<Upload> upload = begin(actor, open, about);
    if (upload.isEmpty()) {
      return new Taken.Refused(Optional.empty());
    }
    AttachmentId file = upload.get().id();
    CaseId id = open.file().id();
    try {
      upload
          .get()
          .end(new SequenceInputStream(new java.io.ByteArrayInputStream(beginning), content));
    } catch (TooLongException e) {
      discard(id, file);
      return new Taken.TooLarge(kinds.largest());
    } catch (IOException | RuntimeException e) {
      discard(id, file); // without a script nobody can go on with it
      throw e;
    }
    return finish(actor, id, file, about);
  }

  /** Names a file that is wholly there in the case, and what was made of it. */
  public Taken finish(Actor actor, CaseId id, AttachmentId file, About about) throws IOException {
    Stored stored = files().stored(reader(actor), id, file);
    String type = kinds.of(beginning(actor, id, file), about.name()).orElse("");
    if (type.isEmpty()) {
      discard(id, file);
      return new Taken.WrongKind();
    }
    if (stored.bytes() > kinds.limit(type)) {
      discard(id, file);
      return new Taken.TooLarge(kinds.limit(type));
    }
    Optional<Taken> found = scanned(actor, id, file);
    if (found.isPresent()) {
      discard(id, file);
      return found.get();
    }
    Optional<OpenCase> open = office.cases().open(actor, id);
    Optional<Part> part = open.flatMap(now -> part(now, about.evidence()));
    if (part.isEmpty()) {
      discard(id, file);
      return new Taken.Refused(Optional.empty());
    }
    Making making = new Making(actor, id, about, part.get(), stored.named(about.name(), type));
    return record(actor, id, making.acts());
  }

  /** Why the virus scanner does not let a file through, if it does not. */
  private Optional<Taken> scanned(Actor actor, CaseId id, AttachmentId file) throws IOException {
    try (InputStream content = content(actor, id, file)) {
      return switch (scanner.scan(content)) {
        case Scanned.Clean _ -> Optional.empty();
        case Scanned.Infected(String name) -> Optional.of(new Taken.Infected(name));
        case Scanned.TooLarge _ -> Optional.of(new Taken.TooLargeToScan());
        case Scanned.Silent _ -> Optional.of(new Taken.Unscanned());
      };
    }
  }

  private Taken record(Actor actor, CaseId id, List<AttachmentAdded> acts) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      OpenCase open = office.cases().open(actor, id).orElseThrow();
      Outcome outcome =
          office.cases().record(actor, id, open.heads(), batch -> acts.forEach(batch::add));
      switch (outcome) {
        case Outcome.Done done -> {
          return new Taken.Attached(done.added().getFirst().id());
        }
        case Outcome.Refused refused -> {
          acts.forEach(act -> discard(id, act.file().id()));
          return new Taken.Refused(Optional.of(refused));
        }
        case Outcome.Conflict _ -> {
          // somebody else added to the case meanwhile, which a file does not mind
        }
      }
    }
    throw new IllegalStateException(
        "Case " + id + " changed all the time. The file is kept; finish the upload again.");
  }

  private byte[] beginning(Actor actor, CaseId id, AttachmentId file) throws IOException {
    try (InputStream in = content(actor, id, file)) {
      return in.readNBytes(FileKinds.LOOKED_AT);
    }
  }

  private static Optional<Part> part(OpenCase open, EntryId evidence) {
    return open.file().entry(evidence).map(Recorded::act).map(act -> act.part());
  }

  private Reader reader(Actor actor) {
    return new Reader(actor.officer(), office.clock().instant());
  }

  private CaseAttachments files() {
    return office.node().vault().attachments();
  }

  /** The acts that name a file and what could be made of it. */
  private final class Making {
    private final Actor actor;
    private final CaseId id;
    private final About about;
    private final Part part;
    private final Attachment original;

    Making(Actor actor, CaseId id, About about, Part part, Attachment original) {
      this.actor = actor;
      this.id = id;
      this.about = about;
      this.part = part;
      this.original = original;
    }

    List<AttachmentAdded> acts() throws IOException {
      List<AttachmentAdded> acts = new ArrayList<>();
      acts.add(act(AttachmentKind.ORIGINAL, Optional.empty(), original));
      made(Task.CLEAN, AttachmentKind.CLEANED, original.mediaType()).ifPresent(acts::add);
      made(Task.PREVIEW, AttachmentKind.PREVIEW, "image/png").ifPresent(acts::add);
      return acts;
    }

    private Optional<AttachmentAdded> made(Task task, AttachmentKind kind, String type)
        throws IOException {
      if (original.bytes() > WORKED_ON || !MediaTypes.can(task, original.mediaType())) {
        return Optional.empty();
      }
      Upload upload = files().begin(reader(actor), id, part, about.encode());
      boolean done =
          bench.make(task, original.mediaType(), content(actor, id, original.id()), upload::end);
      if (!done) {
        discard(id, upload.id());
        return Optional.empty();
      }
      Stored stored = files().stored(reader(actor), id, upload.id());
      return Optional.of(
          act(kind, Optional.of(original.id()), stored.named(original.name(), type)));
    }

    private AttachmentAdded act(AttachmentKind kind, Optional<AttachmentId> from, Attachment file) {
      return new AttachmentAdded(about.evidence(), part, kind, from, file);
    }
  }
}
