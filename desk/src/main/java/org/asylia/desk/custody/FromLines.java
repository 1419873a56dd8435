package org.asylia.desk.custody;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.vault.crypto.Passphrase;

/**
 * Passphrases from a stream, for scripts: new ones one a line in the order of the shares; those of
 * shares as {@code NUMBER PASSPHRASE}, up to an empty line; the one of a kit, and that of an
 * officer, as its line.
 */
final class FromLines implements Asking {
  private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2}) (.+)");

  private final BufferedReader lines;
  private Optional<Map<Integer, Passphrase>> shares = Optional.empty();

  FromLines(BufferedReader lines) {
    this.lines = lines;
  }

  @Override
  public Passphrase fresh(String whose) {
    Passphrase passphrase = only();
    Optional<String> trouble = Strength.trouble(passphrase);
    if (trouble.isPresent()) {
      passphrase.close();
      throw new RefusedException(
          "The passphrase for " + whose + " was refused. " + trouble.get() + " Nothing was made.");
    }
    return passphrase;
  }

  @Override
  public Optional<Passphrase> share(int index) {
    Map<Integer, Passphrase> numbered = shares.orElseGet(this::readShares);
    shares = Optional.of(numbered);
    return Optional.ofNullable(numbered.get(index));
  }

  @Override
  public void otherShares() {
    shares = Optional.empty();
  }

  @Override
  public Passphrase only() {
    return next()
        .map(line -> Passphrase.of(line.toCharArray()))
        .orElseThrow(() ->
            new RefusedException(
                "There are fewer passphrases than needed. Nothing was changed. Give one a line."));
  }

  @Override
  public Passphrase of(String what) {
    return only();
  }

  private Map<Integer, Passphrase> readShares() {
    Map<Integer, Passphrase> numbered = new TreeMap<>();
    for (Optional<String> line = next(); line.isPresent() && !line.get().isEmpty(); line = next()) {
      Matcher matcher = NUMBERED.matcher(line.get());
      if (!matcher.matches()) {
        throw new RefusedException(
            "A line is not the number of a share, a space and its passphrase. Nothing was changed."
                + " End the shares with an empty line.");
      }
      numbered.put(
          Integer.parseInt(matcher.group(1)), Passphrase.of(matcher.group(2).toCharArray()));
    }
    return numbered;
  }

  private Optional<String> next() {
    try {
      return Optional.ofNullable(lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException("The passphrases could not be read.", e);
    }
  }
}
