package org.asylia.identity.name.learn;

import java.util.List;
import java.util.Set;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Written;

/**
 * One name whose reading is known, in Latin letters.
 *
 * @param orders the writing with the surname first; a second one with the last word first if there
 *     is more than one word
 * @param surname the surname's Hangul
 * @param given the given name's Hangul
 * @param schemes the schemes it may be written in: one if the file says which
 */
public record Sample(List<Written> orders, String surname, String given, Set<Scheme> schemes) {

  /** Copies the lists. */
  public Sample {
    orders = List.copyOf(orders);
    schemes = Set.copyOf(schemes);
  }

  String hangul() {
    return surname + given;
  }
}
