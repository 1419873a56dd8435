package org.asylia.desk.custody;

import java.util.Optional;
import org.asylia.vault.crypto.Passphrase;

/** Says in words what a new passphrase lacks. */
final class Strength {
  private Strength() {}

  static Optional<String> trouble(Passphrase passphrase) {
    return passphrase
        .weakness()
        .map(weakness ->
            switch (weakness) {
              case TOO_SHORT ->
                  "It is too short: take at least "
                      + Passphrase.LEAST_CHARACTERS
                      + " characters, for example five or six words that do not belong together.";
              case TOO_LONG ->
                  "It is too long: take at most " + Passphrase.MOST_CHARACTERS + " characters.";
              case TOO_UNIFORM ->
                  "It repeats itself: take at least "
                      + Passphrase.LEAST_DIFFERENT
                      + " different characters.";
              case GUESSABLE ->
                  "A guesser finds it soon: it is made of common words, leaked passwords, dates or"
                      + " keyboard rows. Take five or six words that do not belong together.";
            });
  }
}
