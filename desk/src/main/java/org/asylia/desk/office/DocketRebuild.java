package org.asylia.desk.office;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.policy.Offices;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.desk.coding.Codings;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.retention.Retention;
import org.asylia.desk.retention.RetentionSchedule;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Reader;
import org.asylia.vault.Vault;

/**
 * Makes the docket's rows again from the record, one case after the other, while people go on
 * working.
 *
 * <p>Each row stands as soon as it is written; a rebuild that is stopped leaves every row as right
 * as it was, and can simply be run again.
 */
public final class DocketRebuild {
  private static final int PAGE = 500;

  private final Vault vault;
  private final Reader reader;
  private final Admission admission;
  private final Offices offices;
  private final RetentionSchedule schedule;
  private final Codings codings;
  private final Docket docket;

  DocketRebuild(
      Vault vault,
      Reader reader,
      Admission admission,
      Offices offices,
      RetentionSchedule schedule,
      Codings codings,
      Docket docket) {
    this.schedule = schedule;
    this.codings = codings;
    this.vault = vault;
    this.reader = reader;
    this.admission = admission;
    this.offices = offices;
    this.docket = docket;
  }

  /**
   * What a rebuild did.
   *
   * @param written rows written
   * @param removed rows removed because no such case is in the record
   * @param finished whether it came to the end
   */
  public record Result(long written, long removed, boolean finished) {}

  /**
   * Rebuilds.
   *
   * @param stop asked before each case; once true, nothing more is written
   * @param progress told how many rows are written, after each
   */
  public Result run(BooleanSupplier stop, LongConsumer progress) {
    long written = 0;
    try (Stream<OpenedCase> cases = vault.stream(reader)) {
      for (Iterator<OpenedCase> each = cases.iterator(); each.hasNext(); ) {
        if (stop.getAsBoolean()) {
          return new Result(written, 0, false);
        }
        write(each.next());
        written++;
        progress.accept(written);
      }
    }
    return prune(written, stop);
  }

  /** Writes a row, and again where the case went on meanwhile, so that no newer row is undone. */
  private void write(OpenedCase read) {
    OpenedCase opened = read;
    boolean current = false;
    while (!current) {
      CaseFile file = CaseFile.fold(opened.id(), opened.acts());
      docket.write(
          DocketRows.of(file, admission.standing(file), offices),
          handle -> {
            Retention.write(handle, file, schedule);
            codings.write(handle, file, admission.procedure());
          });
      current = vault.heads(opened.id()).equals(opened.heads());
      opened = current ? opened : vault.open(reader, opened.id());
    }
  }

  private Result prune(long written, BooleanSupplier stop) {
    long removed = 0;
    CaseId last = new CaseId(new UUID(0, 0));
    List<CaseId> page = docket.casesAfter(last, PAGE);
    while (!page.isEmpty()) {
      if (stop.getAsBoolean()) {
        return new Result(written, removed, false);
      }
      for (CaseId id : page) {
        if (vault.heads(id).isEmpty()) {
          docket.remove(id, handle -> Codings.remove(handle, id));
          removed++;
        }
      }
      last = page.getLast();
      page = docket.casesAfter(last, PAGE);
    }
    return new Result(written, removed, true);
  }
}
