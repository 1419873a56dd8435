package org.asylia.identity.overlap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Organisations that take all steps of a session in a test, by the files they hand each other. */
final class Parties {
  static final Organisation NORTH = new Organisation("north", "SE");
  static final Organisation SOUTH = new Organisation("south", "TH");
  static final Organisation EAST = new Organisation("east", "MN");

  final Session session;
  final SecureRandom random;
  final List<HiddenListFile.Read> files = new ArrayList<>();
  final Map<String, Hiding> steps = new LinkedHashMap<>();
  final Map<String, Hiding.Own> own = new LinkedHashMap<>();

  Parties(Session session, long seed) {
    this.session = session;
    this.random = seeded(seed);
    for (Organisation each : session.organisations()) {
      steps.put(each.name(), new Hiding(session, each, Secret.fresh(random), random));
    }
  }

  static Session session(Gives gives, int least, Organisation... organisations) {
    return new Session(
        new UUID(7, 11), List.of(organisations), "ab".repeat(32), 4, 1, least, gives);
  }

  static SecureRandom seeded(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every list, turned by everybody, those after the owner in the given order. */
  List<HiddenList> all(Map<String, List<List<String>>> keys) {
    List<HiddenList> complete = new ArrayList<>();
    keys.forEach((name, mine) -> {
      own.put(name, step(name).hide(mine));
      HiddenListFile.Read file = handed(own.get(name).list());
      for (String other : keys.keySet()) {
        if (!other.equals(name)) {
          file = handed(step(other).turn(file));
        }
      }
      complete.add(file.list());
    });
    return complete;
  }

  Hiding step(String name) {
    return java.util.Objects.requireNonNull(steps.get(name));
  }

  HiddenListFile.Read handed(HiddenList list) {
    HiddenListFile.Read file = read(text(list));
    files.add(file);
    return file;
  }

  static String text(HiddenList list) {
    StringWriter text = new StringWriter();
    try {
      HiddenListFile.write(list, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  static HiddenListFile.Read read(String text) {
    try {
      return HiddenListFile.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
