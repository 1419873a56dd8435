package org.asylia.desk.site.cases.exhibits;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Attachment;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.attaching.FileKinds;
import org.asylia.desk.attaching.FileName;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.exhibits.EvidencePage.FileShown;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Files;
import org.asylia.desk.site.cases.exhibits.EvidencePage.Waiting;

/** The files of the evidence in a case, in words. */
final class AttachedFiles {
  private final Messages say;
  private final CaseFile file;
  private final List<Attaching.Waiting> waiting;
  private final FormInput form;
  private final FileKinds kinds;

  AttachedFiles(
      Messages say,
      CaseFile file,
      List<Attaching.Waiting> waiting,
      FormInput form,
      FileKinds kinds) {
    this.say = say;
    this.file = file;
    this.waiting = waiting;
    this.form = form;
    this.kinds = kinds;
  }

  /** The name of the field with which a file is added to that evidence. */
  static String field(String entry) {
    return "file-" + entry;
  }

  Files of(String entry) {
    List<AttachmentAdded> all =
        file.evidence().attachedTo(EntryId.parse(entry)).stream().map(Entered::act).toList();
    return new Files(
        all.stream()
            .filter(a -> a.kind() == AttachmentKind.ORIGINAL)
            .map(a -> shown(a.file(), all))
            .toList(),
        waiting.stream()
            .filter(w -> w.about().evidence().toString().equals(entry))
            .map(this::waiting)
            .toList(),
        form.fill(
            Field.of(field(entry), say.say("files.file"))
                .hinting(say.say("files.hint", Sizes.in(say, kinds.largest())))),
        kinds.accepted());
  }

  private FileShown shown(Attachment original, List<AttachmentAdded> all) {
    return new FileShown(
        new FileName(original.name()).text(),
        List.of(
            original.mediaType(),
            Sizes.in(say, original.bytes()),
            say.say("files.hash", original.sha256().substring(0, 16))),
        original.id().toString(),
        made(original, all, AttachmentKind.CLEANED),
        made(original, all, AttachmentKind.PREVIEW));
  }

  private static Optional<String> made(
      Attachment from, List<AttachmentAdded> all, AttachmentKind kind) {
    return all.stream()
        .filter(a -> a.kind() == kind && a.madeFrom().filter(from.id()::equals).isPresent())
        .map(a -> a.file().id().toString())
        .findFirst();
  }

  private Waiting waiting(Attaching.Waiting upload) {
    return new Waiting(
        upload.id().toString(),
        upload.about().name(),
        say.say("files.kept", Sizes.in(say, upload.kept()), Sizes.in(say, upload.about().size())),
        upload.kept(),
        upload.about().size());
  }
}
