package org.asylia.vault;

import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one member of a family file may know, as an open document: the acts as the record writes
 * them, in JSON. It names no officer, and equal acts give equal bytes.
 */
public final class MemberFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MemberFile() {}

  /**
   * The document.
   *
   * @param acts the acts of that member's view, in its order; none of them withheld
   */
  public static String of(CaseId file, PersonId member, List<Recorded> acts) {
    ActJson json = new ActJson();
    ObjectNode document = JSON.createObjectNode();
    document.put("format", "asylia-member");
    document.put("version", 1);
    document.put("case", file.toString());
    document.put("member", member.value().toString());
    ArrayNode entries = document.putArray("acts");
    for (Recorded recorded : acts) {
      ObjectNode entry = entries.addObject();
      entry.put("entry", recorded.id().toString());
      entry.put("at", recorded.at().toString());
      entry.set("act", JSON.readTree(json.write(recorded.act())));
    }
    return JSON.writeValueAsString(document);
  }
}
