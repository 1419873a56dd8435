package org.asylia.casefile;

/**
 * A file that is kept, sealed, beside the record; docs/formats/attachments.md says how.
 *
 * @param id under which its sealed chunks are kept
 * @param name the name the file came with; content, never used as a name on a disk or in an address
 * @param mediaType what its content was found to be, such as {@code image/jpeg}
 * @param bytes the length of its content
 * @param sha256 SHA-256 of its content, in lower-case hexadecimal
 * @param chunks how many sealed chunks it has
 * @param sealedSha256 the hash of its sealed chunks, in lower-case hexadecimal
 */
public record Attachment(
    AttachmentId id,
    String name,
    String mediaType,
    long bytes,
    String sha256,
    int chunks,
    String sealedSha256) {}
