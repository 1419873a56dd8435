package org.asylia.desk.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;

/**
 * Acts that are to be recorded together, all or none. An act may refer to one added before it by
 * the entry id that {@link #add} gives.
 */
public final class Batch {
  private final Supplier<EntryId> ids;
  private final List<Item> items = new ArrayList<>();

  /** An act with the entry it will stand in. */
  record Item(EntryId id, Act act) {}

  Batch(Supplier<EntryId> ids) {
    this.ids = ids;
  }

  /** Adds an act and gives the id of the entry it will stand in. */
  public EntryId add(Act act) {
    EntryId id = ids.get();
    items.add(new Item(id, act));
    return id;
  }

  List<Item> items() {
    return List.copyOf(items);
  }
}
