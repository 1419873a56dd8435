package org.asylia.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.crypto.XWing;
import org.asylia.vault.record.Labels;

/**
 * The private key of a group wrapped to a member: a row of {@code group_wrap}.
 *
 * @param circle the group, as {@link Circle#text()} writes it
 * @param epoch number of the key
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way from and to the database
record GroupWrap(String circle, int epoch, String recipient, byte[] wrapped) {
  static final String COLUMNS = "circle, epoch, recipient, wrapped";
  static final int LENGTH = XWing.SEED_LENGTH + Hpke.OVERHEAD + Aead.OVERHEAD;

  /** The length of a key that waits for a group's first member. */
  static final int WAITING_LENGTH = XWing.SEED_LENGTH + Aead.OVERHEAD;

  static GroupWrap read(ResultSet row) throws SQLException {
    return new GroupWrap(row.getString(1), row.getInt(2), row.getString(3), row.getBytes(4));
  }

  /** What both layers of the wrap are bound to. */
  byte[] aad() {
    return Labels.join(
        Labels.of("group-wrap"),
        (circle + "/" + epoch + " " + recipient).getBytes(US_ASCII),
        ByteBuffer.allocate(4).putInt(epoch).array());
  }

  /** Whether the wrap is as long as one to its recipient is. */
  boolean shaped() {
    return wrapped.length == (recipient.equals(Recipients.WAITING) ? WAITING_LENGTH : LENGTH);
  }

  GroupWrap with(byte[] bytes) {
    return new GroupWrap(circle, epoch, recipient, bytes);
  }
}
