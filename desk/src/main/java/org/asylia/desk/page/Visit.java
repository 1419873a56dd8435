package org.asylia.desk.page;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Messages;
import org.asylia.desk.people.Officer;

/**
 * A visit is one request as a page needs to know it: who reads, in which language and appearance,
 * and the token that forms must carry.
 *
 * @param messages speaks the reader's language
 * @param appearance light, dark, or as the device says
 * @param officer who is signed in, if anybody
 * @param token the token every form carries
 * @param path the path and query asked for, to come back to after a change of language; starts with
 *     a slash
 * @param places the main navigation as far as its doors open for this reader, in order
 * @param demonstration whether this node holds synthetic people only
 * @param empty whether nothing on this node is to be shown, as under duress
 * @param assets the version of the style sheet and scripts, so that browsers fetch new ones
 */
public record Visit(
    Messages messages,
    Appearance appearance,
    Optional<Officer> officer,
    FormToken token,
    String path,
    List<Place> places,
    boolean demonstration,
    boolean empty,
    String assets) {

  /** Whether the reader is signed in and holds {@code role}. */
  public boolean holds(Role role) {
    return officer.filter(present -> present.holds(role)).isPresent();
  }

  /** The same visit, spoken to in other words. */
  public Visit speaking(Messages other) {
    return new Visit(other, appearance, officer, token, path, places, demonstration, empty, assets);
  }

  /** Whether {@code path} is the page shown or a page above it. */
  public boolean at(String ancestor) {
    String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    return plain.equals(ancestor) || (ancestor.length() > 1 && plain.startsWith(ancestor + "/"));
  }
}
