import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks a proof that an entry is in a log, with nothing but a Java 25 and no network.
 *
 * <p>Usage: java VerifyProof.java PROOF KEYS [WITNESS-KEY ...]. PROOF is what "asylia prove" wrote,
 * KEYS a file with the node's public keys, a line each, got from the node's people and not together
 * with the proof. A WITNESS-KEY is a file with a witness's public key; each one given must have signed.
 *
 * <p>Exit codes: 0 the proof holds, 1 it does not, 3 a file could not be read.
 */
public final class VerifyProof {
  private static final byte[] ML_DSA_TYPE = "\u00ffasylia/v1/ml-dsa-65\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final String ED25519_DER = "302a300506032b6570032100";
  private static final String ML_DSA_DER = "308207b2300b0609608648016503040312038207a100";

  private VerifyProof() {}

  /** What is wrong with a proof. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String what) {
      super(what);
    }
  }

  /** A public key of a node or witness. */
  private record Key(String name, byte[] id, byte[] type, byte[] bytes) {}

  /** A signature line. */
  private record Line(String name, byte[] id, byte[] bytes) {}

  /** Checks and says what came of it. */
  public static void main(String[] args) throws GeneralSecurityException {
    if (args.length < 2) {
      System.err.println("Usage: java VerifyProof.java PROOF KEYS [WITNESS-KEY ...]");
      System.exit(3);
    }
    try {
      List<Key> witnesses = new ArrayList<>();
      for (String file : List.of(args).subList(2, args.length)) {
        witnesses.addAll(keys(read(file)));
      }
      check(read(args[0]), keys(read(args[1])), witnesses);
    } catch (Wrong wrong) {
      System.out.println("THE PROOF DOES NOT HOLD: " + wrong.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("A file could not be read: " + e.getMessage());
      System.exit(3);
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static void check(String proof, List<Key> keys, List<Key> witnesses)
      throws Wrong, GeneralSecurityException {
    require(!keys.isEmpty(), "no public key was given");
    int end = proof.indexOf("\n\n");
    int body = proof.indexOf("\n\n", end + 2);
    require(end > 0 && body > 0 && proof.endsWith("\n"), "this is no proof");
    List<String> head = proof.substring(0, end).lines().toList();
    require(
        head.size() >= 3
            && head.get(0).equals("c2sp.org/tlog-proof@v1")
            && head.get(1).startsWith("extra ")
            && head.get(2).matches("index (0|[1-9][0-9]{0,17})"),
        "this is no proof of the kind tlog-proof v1 with an entry in it");
    byte[] leaf = base64(head.get(1).substring(6));
    long index = Long.parseLong(head.get(2).substring(6));
    String text = proof.substring(end + 2, body + 1);
    List<String> lines = text.lines().toList();
    require(
        lines.size() >= 3 && lines.get(1).matches("0|[1-9][0-9]{0,17}"),
        "the proof ends in no checkpoint");
    long size = Long.parseLong(lines.get(1));
    byte[] root = base64(lines.get(2));
    List<Line> signatures = new ArrayList<>();
    for (String line : proof.substring(body + 2).lines().toList()) {
      signatures.add(line(line));
    }
    for (Key key : keys) {
      require(key.name().equals(lines.get(0)), "the checkpoint is of another log than the key");
      signed(text, key, signatures);
    }
    byte[] at = root(leaf, index, size, head.subList(3, head.size()));
    require(Arrays.equals(at, root), "the path does not lead from the entry to the checkpoint");
    say(leaf, index, size, lines, keys);
    for (Key witness : witnesses) {
      long time = signed(text, witness, signatures);
      System.out.println("  witnessed by " + witness.name() + " at " + Instant.ofEpochSecond(time));
    }
  }

  private static void say(
      byte[] leaf, long index, long size, List<String> lines, List<Key> keys) {
    boolean bound = leaf.length > 33 && leaf[32] > 0;
    System.out.println("THE PROOF HOLDS.");
    System.out.println("  log          " + lines.get(0));
    System.out.println("  entry hash   " + HexFormat.of().formatHex(leaf, 0, 32));
    System.out.println("  place        " + index + " of " + size + (bound ? ", signed by its author" : ""));
    System.out.println("  signatures   " + (keys.size() == 2 ? "Ed25519 and ML-DSA-65" : "Ed25519 only"));
  }

  /** The root that leaf and path make (RFC 9162, section 2.1.3.2). */
  private static byte[] root(byte[] leaf, long index, long size, List<String> path)
      throws Wrong, GeneralSecurityException {
    require(leaf.length >= 35 && index < size, "the entry is not within the log");
    byte[] at = sha256(new byte[] {0}, leaf);
    long place = index;
    long last = size - 1;
    for (String step : path) {
      byte[] hash = base64(step);
      require(last > 0 && hash.length == 32, "the path is too long or damaged");
      if ((place & 1) == 1 || place == last) {
        at = sha256(new byte[] {1}, hash, at);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        at = sha256(new byte[] {1}, at, hash);
      }
      place >>= 1;
      last >>= 1;
    }
    require(last == 0, "the path is too short");
    return at;
  }

  /** Requires a good signature of the key, and no bad one; answers a witness's time. */
  private static long signed(String text, Key key, List<Line> signatures)
      throws Wrong, GeneralSecurityException {
    List<Line> own =
        signatures.stream()
            .filter(line -> line.name().equals(key.name()) && Arrays.equals(line.id(), key.id()))
            .toList();
    String kind = key.type()[0] == 1 ? "Ed25519" : key.type()[0] == 4 ? "witness" : "ML-DSA-65";
    require(!own.isEmpty(), "the " + kind + " signature of " + key.name() + " is missing");
    long time = 0;
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    for (Line line : own) {
      byte[] signature = line.bytes();
      byte[] signed = message;
      if (key.type()[0] == 4) {
        require(signature.length == 72, "a witness's signature has a wrong length");
        time = ByteBuffer.wrap(signature).getLong();
        signed = ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
        signature = Arrays.copyOfRange(signature, 8, 72);
      }
      require(verify(key, signed, signature), "the " + kind + " signature of " + key.name() + " is wrong");
    }
    return time;
  }

  private static boolean verify(Key key, byte[] message, byte[] signature)
      throws GeneralSecurityException {
    boolean ml = key.type()[0] == (byte) 0xff;
    byte[] der = join(HexFormat.of().parseHex(ml ? ML_DSA_DER : ED25519_DER), key.bytes());
    String name = ml ? "ML-DSA" : "Ed25519";
    PublicKey made = KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(der));
    Signature check = Signature.getInstance(ml ? "ML-DSA-65" : "Ed25519");
    check.initVerify(made);
    check.update(message);
    try {
      return check.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static List<Key> keys(String text) throws Wrong, GeneralSecurityException {
    List<Key> keys = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      String[] fields = line.strip().split("\\+", 3);
      require(fields.length == 3, "a public key reads name+id+key");
      byte[] typed = base64(fields[2]);
      byte[] type = type(typed);
      byte[] id =
          Arrays.copyOf(sha256((fields[0] + "\n").getBytes(StandardCharsets.UTF_8), typed), 4);
      require(HexFormat.of().formatHex(id).equals(fields[1]), "a public key is damaged");
      keys.add(new Key(fields[0], id, type, Arrays.copyOfRange(typed, type.length, typed.length)));
    }
    return keys;
  }

  private static byte[] type(byte[] typed) throws Wrong {
    if (typed.length == 33 && (typed[0] == 1 || typed[0] == 4)) {
      return Arrays.copyOf(typed, 1);
    }
    byte[] type = Arrays.copyOf(typed, Math.min(typed.length, ML_DSA_TYPE.length));
    require(
        Arrays.equals(type, ML_DSA_TYPE) && typed.length == ML_DSA_TYPE.length + 1952,
        "a public key is of a kind that this program does not know");
    return type;
  }

  private static Line line(String line) throws Wrong {
    String[] fields = line.split(" ", 3);
    require(fields.length == 3 && fields[0].equals("\u2014"), "a signature line is damaged");
    byte[] blob = base64(fields[2]);
    require(blob.length > 4, "a signature line is damaged");
    return new Line(fields[1], Arrays.copyOf(blob, 4), Arrays.copyOfRange(blob, 4, blob.length));
  }

  private static byte[] base64(String text) throws Wrong {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      require(Base64.getEncoder().encodeToString(bytes).equals(text), "base64 is not canonical");
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new Wrong("something is not written in base64");
    }
  }

  private static byte[] sha256(byte[]... pieces) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(join(pieces));
  }

  private static byte[] join(byte[]... pieces) {
    int length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    ByteBuffer joined = ByteBuffer.allocate(length);
    for (byte[] piece : pieces) {
      joined.put(piece);
    }
    return joined.array();
  }

  private static void require(boolean holds, String otherwise) throws Wrong {
    if (!holds) {
      throw new Wrong(otherwise);
    }
  }
}
