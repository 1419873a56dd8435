package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.identity.name.NameModel;

/**
 * The keys by which a list's records would be found: whoever reads a like list with the like
 * configuration gives the like record the like keys.
 */
public final class RecordKeys {
  private RecordKeys() {}

  /**
   * The keys of every record in the order of the list: block by block, likeliest first.
   *
   * @throws LinkageException if the list has not a column that the configuration names
   */
  public static List<List<String>> of(LinkageConfig config, Table list, Supplier<NameModel> names) {
    Records records = new Records(config, List.of(list), names);
    BlockKeys keys = new BlockKeys(records, names);
    List<List<String>> all = new ArrayList<>();
    for (int record = 0; record < records.count(); record++) {
      List<String> mine = new ArrayList<>();
      for (int block = 0; block < config.blocks().size(); block++) {
        for (String key : keys.of(record, config.blocks().get(block))) {
          mine.add(block + key);
        }
      }
      all.add(mine.stream().distinct().toList());
    }
    return all;
  }
}
