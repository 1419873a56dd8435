package org.asylia.adjudication.whatif;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The coded facts that make a profile in a situation: by them cases are grouped and compared.
 *
 * @param facts their codes, in the order of the data
 */
public record Profile(List<String> facts) {
  /** Copies the list. */
  public Profile {
    facts = List.copyOf(facts);
  }

  /**
   * The profile that a situation's data name.
   *
   * @throws IllegalArgumentException where the data name none
   */
  public static Profile of(String situation) {
    String path = "situations/" + situation + "/situation.properties";
    Properties properties = new Properties();
    try (InputStream in = Profile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no situation " + situation + ".");
      }
      try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read.", e);
    }
    List<String> facts =
        Arrays.stream(properties.getProperty("profile", "").split(","))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .toList();
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("Say in " + path + " which facts make a profile.");
    }
    return new Profile(facts);
  }
}
