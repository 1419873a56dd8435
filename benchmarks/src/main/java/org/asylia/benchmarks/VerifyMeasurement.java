package org.asylia.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.caseload.DemonstrationOfficers;
import org.asylia.vault.Appended;
import org.asylia.vault.Draft;
import org.asylia.vault.Heads;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;

/** Entries verified per second: hashes and log alone, and with every signature. */
final class VerifyMeasurement {
  private static final int CASE = 100;
  private static final int SIGNED_EVERY = 10;
  private static final OfficerId OFFICER = DemonstrationOfficers.all().getFirst().id();

  private VerifyMeasurement() {}

  /**
   * What was measured.
   *
   * @param entries how many entries the store holds
   * @param signatures how many signatures were checked in the second run
   * @param hashes entries per second, hashes and log
   * @param signed entries per second with every signature
   */
  record Result(long entries, long signatures, double hashes, double signed) {}

  /** Fills a store with so many entries, a tenth of them signed, and verifies it twice each way. */
  static Result measure(int entries) throws IOException {
    try (BenchNode node = new BenchNode()) {
      for (int begun = 0; begun < entries; begun += CASE) {
        fill(node);
      }
      node.database.owner().useHandle(h -> h.execute("ANALYZE"));
      Verifier verifier = new Verifier(node.database);
      Verifier.Options all = Verifier.Options.with(node.keyring);
      verify(verifier, all.withoutSignatures());
      Timed hashes = verify(verifier, all.withoutSignatures());
      Timed signed = verify(verifier, all);
      return new Result(
          signed.sound().entries(), signed.sound().signatures(), hashes.rate(), signed.rate());
    }
  }

  private record Timed(Verdict.Sound sound, Duration took) {
    double rate() {
      return sound.entries() / (took.toNanos() / 1e9);
    }
  }

  private static Timed verify(Verifier verifier, Verifier.Options options) {
    long start = System.nanoTime();
    Verdict verdict = verifier.verify(options, (pass, done, total) -> {});
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (verdict instanceof Verdict.Sound sound) {
      return new Timed(sound, took);
    }
    throw new IllegalStateException("The store does not verify: " + verdict);
  }

  private static void fill(BenchNode node) {
    CaseId id = node.vault.newCase();
    PersonId person = new PersonId(new UUID(0, 1));
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < CASE; i++) {
      drafts.add(
          node.vault.draft(
              OFFICER,
              Instant.now(),
              i % SIGNED_EVERY == 0
                  ? new ConsentRefused(
                      person,
                      Purpose.REFERRAL,
                      new Recipient(Recipient.Kind.ORGANISATION, Optional.empty(), "a clinic"))
                  : new Stated(
                      person,
                      Topic.FEAR,
                      Optional.empty(),
                      new Value.Words("She was afraid. ".repeat(10), Language.ENGLISH),
                      new Source.Said(person),
                      false)));
    }
    if (!(node.vault.append(id, Heads.none(), drafts) instanceof Appended.Committed)) {
      throw new IllegalStateException("A single writer met a conflict.");
    }
  }
}
