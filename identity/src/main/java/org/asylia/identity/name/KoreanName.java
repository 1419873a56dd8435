package org.asylia.identity.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A written name with the distribution of its readings, ready to be compared. */
public final class KoreanName {
  private final String form;
  private final Written written;
  private final EnumSet<NameMark> marks;
  private final List<Candidate> candidates;
  private final double total;
  private final String canonical;
  private final long[] keys;
  private final float[] shares;
  private final float[] priors;

  KoreanName(
      String form,
      Written written,
      EnumSet<NameMark> marks,
      List<Candidate> candidates,
      double total,
      String canonical) {
    this.form = form;
    this.written = written;
    this.marks = marks.clone();
    this.candidates = candidates;
    this.total = total;
    this.canonical = canonical;
    List<Candidate> byKey =
        candidates.stream().sorted((a, b) -> Long.compare(a.key(), b.key())).toList();
    keys = new long[byKey.size()];
    shares = new float[keys.length];
    priors = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = byKey.get(i).key();
      shares[i] = (float) byKey.get(i).reading().probability();
      priors[i] = (float) byKey.get(i).prior();
    }
  }

  /** Reads a written name with the shipped tables. Never fails; see {@link #marks}. */
  public static KoreanName parse(String form) {
    return NameModel.shipped().nameOf(form);
  }

  /** The name as it was written. */
  public String form() {
    return form;
  }

  /** The name taken apart. */
  public Written written() {
    return written;
  }

  /** The script it is written in. */
  public Scripts script() {
    return Scripts.of(written);
  }

  /** What a reader should know about how it was taken. */
  public Set<NameMark> marks() {
    return Collections.unmodifiableSet(marks);
  }

  /** The likeliest readings, best first; empty if nothing could be read. */
  public List<Reading> readings() {
    return candidates.stream().map(Candidate::reading).toList();
  }

  /** P(written) under the model, over all readings: tiny for what is hardly a Korean name. */
  public double total() {
    return total;
  }

  /** The likeliest candidates, at most so many. */
  List<Candidate> candidates(int most) {
    return candidates.subList(0, Math.min(most, candidates.size()));
  }

  boolean has(long key) {
    return java.util.Arrays.binarySearch(keys, key) >= 0;
  }

  /** The characters in the form they are compared in. */
  String canonical() {
    return canonical;
  }

  long[] keys() {
    return keys;
  }

  float[] shares() {
    return shares;
  }

  float[] priors() {
    return priors;
  }
}
