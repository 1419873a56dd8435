package org.asylia.desk.command;

import java.util.Locale;
import java.util.Optional;
import org.asylia.identity.linkage.Linked;
import org.asylia.identity.linkage.LinkedPair;
import org.asylia.identity.linkage.Quality;

/** What a linking found, in words or as JSON. */
record LinkReport(Linked linked, Optional<Quality> quality) {

  String text() {
    String found =
        String.format(
            Locale.ROOT,
            "%,d records, %,d pairs compared, %,d blocks left out for their size%n"
                + "%,d pairs held for one person, in %,d groups, from probability %.3f on%n",
            linked.records(),
            linked.compared(),
            linked.blocksLeftOut(),
            held(),
            linked.people().size(),
            linked.threshold());
    return found + quality.map(LinkReport::words).orElse("");
  }

  private static String words(Quality quality) {
    return String.format(
        Locale.ROOT,
        "precision %.5f  recall %.5f  F1 %.5f  calibration error %.4f%n"
            + "%,d pairs are one person; blocking found %.4f of them%n",
        quality.precision(),
        quality.recall(),
        quality.f1(),
        quality.calibrationError(),
        quality.real(),
        quality.blockingRecall());
  }

  String json() {
    String found =
        String.format(
            Locale.ROOT,
            "{\"records\":%d,\"compared\":%d,\"blocksLeftOut\":%d,\"held\":%d,\"groups\":%d,"
                + "\"threshold\":%.6f",
            linked.records(),
            linked.compared(),
            linked.blocksLeftOut(),
            held(),
            linked.people().size(),
            linked.threshold());
    return found + quality.map(LinkReport::fields).orElse("") + "}\n";
  }

  private static String fields(Quality quality) {
    return String.format(
        Locale.ROOT,
        ",\"precision\":%.6f,\"recall\":%.6f,\"f1\":%.6f,\"ece\":%.6f,\"real\":%d,"
            + "\"blockingRecall\":%.6f",
        quality.precision(),
        quality.recall(),
        quality.f1(),
        quality.calibrationError(),
        quality.real(),
        quality.blockingRecall());
  }

  private long held() {
    return linked.pairs().stream().filter(LinkedPair::matched).count();
  }
}
