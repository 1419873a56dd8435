package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work over a range of numbers, shared among a few threads; the result never depends on them. */
final class Work {
  private final int threads;

  Work(int threads) {
    this.threads = threads;
  }

  /** What is done with the numbers from one to below another. */
  interface Stretch {
    void over(int from, int to);
  }

  void over(int count, Stretch stretch) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int part = 0; part < threads; part++) {
        int from = (int) ((long) count * part / threads);
        int to = (int) ((long) count * (part + 1) / threads);
        parts.add(pool.submit(() -> stretch.over(from, to)));
      }
      for (Future<?> each : parts) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the work failed.", e.getCause());
    }
  }
}
