package org.asylia.vault;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.Part;
import org.asylia.vault.attachment.Reference;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.Padding;
import org.asylia.vault.record.SealedPart;

/**
 * The parts of an entry: the act, and where it names a file, a reference to it in clear.
 *
 * @param content the part that holds the act
 * @param reference what everybody may know of the file
 */
record EntryParts(SealedPart content, Optional<Reference> reference) {
  /** The bytes of a padded reference. */
  static final int REFERENCE = 256;

  /** The parts of an act whose content is sealed. */
  static List<SealedPart> with(Act act, SealedPart content) {
    if (!(act instanceof AttachmentAdded added)) {
      return List.of(content);
    }
    byte[] padded = Padding.pad(Reference.of(added.file()).encode());
    return List.of(new SealedPart(Part.PUBLIC, SealedPart.CLEAR, padded), content);
  }

  /**
   * The parts of an entry as it is stored.
   *
   * @throws MalformedRecordException when they are not what an act of its type has
   */
  static EntryParts of(Header header, byte[] sealed) {
    List<SealedPart> parts = SealedPart.decode(sealed);
    boolean names = header.actType().equals(Reference.ACT);
    if (parts.size() != (names ? 2 : 1)) {
      throw new MalformedRecordException(
          "An act of type " + header.actType() + " does not stand in " + parts.size() + " parts.");
    }
    return names
        ? new EntryParts(parts.getLast(), Optional.of(reference(parts.getFirst())))
        : new EntryParts(parts.getFirst(), Optional.empty());
  }

  /** The act names the file that the reference says. */
  void agree(Act act) {
    Optional<Reference> named =
        act instanceof AttachmentAdded added
            ? Optional.of(Reference.of(added.file()))
            : Optional.empty();
    RowChecks.require(named.equals(reference), "the act names another file than its entry");
  }

  private static Reference reference(SealedPart part) {
    RowChecks.require(
        part.part() == Part.PUBLIC && part.body().length == REFERENCE,
        "an act that names a file does not begin with a reference to it");
    return Reference.decode(Padding.strip(part.body()));
  }
}
