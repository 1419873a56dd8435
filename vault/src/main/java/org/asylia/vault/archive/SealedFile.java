package org.asylia.vault.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.asylia.vault.record.Labels;

/**
 * A file of a backup: its sealed key, then the content in chunks of 64 KiB under AES-256-GCM. The
 * nonce counts the chunks and marks the last one, so none can be lost, moved or added.
 */
final class SealedFile {
  static final int CHUNK = 1 << 16;
  private static final byte[] MAGIC = {'A', 'S', 'Y', 'B', 0, 1};
  private static final int TAG = 16;
  private static final int LONGEST_KEY = 8192;

  private SealedFile() {}

  /** What a file's key and chunks are bound to: its name in the archive. */
  static byte[] aad(String name) {
    return Labels.join(Labels.of("backup-file"), name.getBytes(UTF_8));
  }

  /** Writes the beginning of a file. */
  static void begin(OutputStream out, byte[] sealedKey) throws IOException {
    out.write(MAGIC);
    out.write(ByteBuffer.allocate(2).putShort((short) sealedKey.length).array());
    out.write(sealedKey);
  }

  /** Reads the beginning of a file: its sealed key. */
  static byte[] key(InputStream in, String name) throws IOException {
    byte[] begin = in.readNBytes(MAGIC.length + 2);
    boolean ours =
        begin.length == MAGIC.length + 2
            && Arrays.equals(Arrays.copyOf(begin, MAGIC.length), MAGIC);
    int length = ours ? Short.toUnsignedInt(ByteBuffer.wrap(begin, MAGIC.length, 2).getShort()) : 0;
    if (!ours || length == 0 || length > LONGEST_KEY) {
      throw new BadArchiveException("the file " + name + " is not a sealed one of version 1");
    }
    byte[] sealed = in.readNBytes(length);
    if (sealed.length != length) {
      throw new BadArchiveException("the file " + name + " ends within its key");
    }
    return sealed;
  }

  /** Seals what is written to it; the last chunk goes out when it is closed. */
  static OutputStream sealing(OutputStream out, byte[] key, byte[] aad) {
    return new Sealing(out, key, aad);
  }

  /** Opens chunk after chunk; gives out nothing of a chunk that does not open at its place. */
  static InputStream opening(InputStream in, byte[] key, byte[] aad, String name) {
    return new Opening(in, key, aad, name);
  }

  private static byte[] nonce(long chunk, boolean last) {
    return ByteBuffer.allocate(12).putLong(3, chunk).put(11, (byte) (last ? 1 : 0)).array();
  }

  private static Optional<byte[]> crypt(
      int mode, byte[] key, byte[] nonce, byte[] aad, byte[] text, int length) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
      cipher.updateAAD(aad);
      return Optional.of(cipher.doFinal(text, 0, length));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not available; use a complete JDK 25.", e);
    }
  }

  private static final class Sealing extends OutputStream {
    private final OutputStream out;
    private final byte[] key;
    private final byte[] aad;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private long chunk;
    private boolean closed;

    Sealing(OutputStream out, byte[] key, byte[] aad) {
      this.out = out;
      this.key = key;
      this.aad = aad;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int at = offset;
      int rest = length;
      while (rest > 0) {
        if (filled == CHUNK) {
          flushChunk(false);
        }
        int some = Math.min(rest, CHUNK - filled);
        System.arraycopy(bytes, at, buffer, filled, some);
        filled += some;
        at += some;
        rest -= some;
      }
    }

    private void flushChunk(boolean last) throws IOException {
      byte[] nonce = nonce(chunk++, last);
      out.write(
          crypt(Cipher.ENCRYPT_MODE, key, nonce, aad, buffer, filled)
              .orElseThrow(() -> new IllegalStateException("AES-256-GCM could not seal.")));
      filled = 0;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        flushChunk(true);
        out.flush();
      }
    }
  }

  private static final class Opening extends InputStream {
    private final InputStream in;
    private final byte[] key;
    private final byte[] aad;
    private final String name;
    private byte[] next;
    private byte[] plain = new byte[0];
    private int at;
    private long chunk;
    private boolean ended;

    Opening(InputStream in, byte[] key, byte[] aad, String name) {
      this.in = in;
      this.key = key;
      this.aad = aad;
      this.name = name;
      this.next = new byte[0];
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      while (at == plain.length) {
        if (ended) {
          return -1;
        }
        open();
      }
      int some = Math.min(length, plain.length - at);
      System.arraycopy(plain, at, bytes, offset, some);
      at += some;
      return some;
    }

    private void open() throws IOException {
      byte[] sealed = chunk == 0 ? in.readNBytes(CHUNK + TAG) : next;
      next = sealed.length == CHUNK + TAG ? in.readNBytes(CHUNK + TAG) : new byte[0];
      ended = next.length == 0;
      byte[] nonce = nonce(chunk++, ended);
      plain =
          crypt(Cipher.DECRYPT_MODE, key, nonce, aad, sealed, sealed.length)
              .orElseThrow(() ->
                  new BadArchiveException(
                      "the file " + name + " does not open at piece " + (chunk - 1)));
      at = 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
