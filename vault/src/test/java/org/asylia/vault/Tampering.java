package org.asylia.vault;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Changes a store behind the vault's back, within a transaction that is undone. */
final class Tampering {
  static final List<String> TABLES =
      List.of("entry", "case_head", "log_head", "key_wrap", "group_wrap", "officer_key");

  private Tampering() {}

  /** The finding after a change of at least one row. */
  static Finding verdict(Workshop shop, Function<Handle, Integer> change) {
    AtomicReference<Verdict> result = new AtomicReference<>();
    shop.database
        .owner()
        .useTransaction(handle -> {
          if (change.apply(handle) == 0) {
            throw new AssertionError("the change touched no row");
          }
          result.set(
              Verifier.verify(
                  handle, Verifier.Options.with(shop.keyring), (pass, done, total) -> {}));
          handle.rollback();
        });
    if (result.get() instanceof Verdict.Bad bad) {
      return bad.first();
    }
    throw new AssertionError("the change was not noticed");
  }
}
