package org.asylia.identity.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads and compares written names with the tables that the library ships. Immutable; any threads.
 */
public final class NameModel {
  private final NameTables tables;
  private final PieceReader reader;
  private final Comparer comparer;
  private final Calibration calibration;

  private NameModel(Tables from) {
    tables = new NameTables(from);
    reader = new PieceReader(tables);
    comparer = new Comparer(reader);
    calibration = Calibration.of(from);
  }

  private static final class Shipped {
    static final NameModel MODEL = new NameModel(Tables.shipped());
  }

  /**
   * A model with the tables in a folder, as learning writes them; the rest are the shipped ones.
   */
  public static NameModel in(Path folder) {
    return new NameModel(Tables.in(folder));
  }

  /** The model with the tables that are shipped. Made at the first call, which takes a second. */
  public static NameModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * Reads a written name. Never fails: what is odd is marked, what is unreadable has no readings.
   */
  public KoreanName nameOf(String form) {
    EnumSet<NameMark> marks = EnumSet.noneOf(NameMark.class);
    String some = tables.notNames.clean(Pieces.limited(form, marks), marks);
    boolean noName = marks.contains(NameMark.PLACEHOLDER) || marks.contains(NameMark.DESCRIPTION);
    List<PieceReader.Read> reads = new ArrayList<>();
    for (String piece : noName ? List.of("") : Pieces.of(some)) {
      reads.add(reader.read(piece));
    }
    PieceReader.Read whole = Combined.of(reads, marks);
    marks.addAll(whole.marks());
    note(whole, marks);
    String canonical = canonical(whole.written());
    return new KoreanName(
        form, whole.written(), marks, whole.candidates(), whole.total(), canonical);
  }

  /**
   * How strongly two written names speak for one person, from the lists of readings alone: a
   * microsecond, for searching.
   *
   * @return a log-likelihood ratio in nats, calibrated as {@link #ratio} is
   */
  public double quickRatio(KoreanName one, KoreanName other) {
    return calibrated(comparer.quick(one, other), one, other);
  }

  /**
   * The same from every way of reading both names, slips allowed for: for the last word.
   *
   * @return log P(these two writings | one person) − log P(these two writings | two people), in
   *     nats
   */
  public double ratio(KoreanName one, KoreanName other) {
    return calibrated(comparer.full(one, other), one, other);
  }

  /** The log-odds of the labelled pairs that the ratios were calibrated on. */
  public double priorLogOdds() {
    return calibration.prior();
  }

  Comparer comparer() {
    return comparer;
  }

  NameTables tables() {
    return tables;
  }

  PieceReader reader() {
    return reader;
  }

  private double calibrated(RawScore score, KoreanName one, KoreanName other) {
    if (one.candidates(1).isEmpty() || other.candidates(1).isEmpty()) {
      return Comparer.unread(one, other);
    }
    return calibration.ratio(score, one.script(), other.script());
  }

  private void note(PieceReader.Read whole, EnumSet<NameMark> marks) {
    if (whole.candidates().isEmpty()) {
      marks.add(NameMark.UNREADABLE);
      return;
    }
    String surname = whole.candidates().getFirst().reading().foldedSurname();
    boolean chinese =
        whole.written().length() > 0 && tables.han.isChineseSurname(whole.written().letter(0));
    if (chinese || tables.surnames.isChinese(surname)) {
      marks.add(NameMark.CHINESE_SURNAME);
    }
  }

  private String canonical(Written written) {
    StringBuilder all = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      all.appendCodePoint(tables.han.canonical(written.letter(at)));
    }
    return all.toString();
  }
}
