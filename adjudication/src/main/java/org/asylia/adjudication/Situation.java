package org.asylia.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.asylia.casefile.Country;
import org.asylia.casefile.Language;

/**
 * What the rules must know of a situation: its data say which states the law's general words mean.
 *
 * @param id the folder under {@code situations/}
 * @param countryOfOrigin the state fled from; nothing ever goes to it
 * @param secondNationalities states whose nationality may be held as well; never a place of
 *     internal flight
 * @param exitPunished whether leaving the country of origin without leave is punished there
 * @param appealDays days to appeal, counted from delivery; never under the general floor
 * @param languages the languages in which letters are written
 * @param facts the codes under which facts may be found, with the values of each; an empty set of
 *     values admits any
 * @param legalCharacters codes that law derives from facts and that are never found as facts
 * @param parameterSets the ids of the parameter sets that the data hold
 * @param mandate the jurisdiction whose set is read where a host state has none of its own
 * @param economicMotives the coded motives that may hide a Convention reason
 */
public record Situation(
    String id,
    Country countryOfOrigin,
    Set<Country> secondNationalities,
    boolean exitPunished,
    int appealDays,
    List<Language> languages,
    Map<String, Set<String>> facts,
    Set<String> legalCharacters,
    List<String> parameterSets,
    String mandate,
    Set<String> economicMotives) {

  /** Copies the collections. */
  public Situation {
    secondNationalities = Set.copyOf(secondNationalities);
    languages = List.copyOf(languages);
    parameterSets = List.copyOf(parameterSets);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    legalCharacters = Collections.unmodifiableSortedSet(new TreeSet<>(legalCharacters));
    economicMotives = Collections.unmodifiableSortedSet(new TreeSet<>(economicMotives));
  }

  /**
   * Reads {@code situations/NAME/situation.properties} from the class path.
   *
   * @throws IllegalArgumentException where there is no such situation or a value is missing
   */
  public static Situation load(String name) {
    String path = "situations/" + name + "/situation.properties";
    try (InputStream in = Situation.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "There is no situation " + name + ": add " + path + " to the data.");
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return of(name, properties);
    } catch (IOException e) {
      throw new UncheckedIOException("Situation " + name + " cannot be read from " + path, e);
    }
  }

  /** Reads a situation from its properties. */
  static Situation of(String name, Properties properties) {
    Map<String, Set<String>> facts = new TreeMap<>();
    list(properties, "facts")
        .forEach(f -> facts.put(f, Set.copyOf(list(properties, "fact." + f).toList())));
    return new Situation(
        name,
        new Country(one(properties, "country-of-origin")),
        Set.copyOf(list(properties, "second-nationalities").map(Country::new).toList()),
        Boolean.parseBoolean(one(properties, "exit-punished")),
        Integer.parseInt(one(properties, "appeal-days")),
        list(properties, "languages").map(Language::new).toList(),
        facts,
        Set.copyOf(list(properties, "legal-characters").toList()),
        list(properties, "parameter-sets").toList(),
        one(properties, "mandate"),
        Set.copyOf(list(properties, "economic-motives").toList()));
  }

  private static String one(Properties properties, String key) {
    String value = properties.getProperty(key, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("The situation's data do not say " + key + ".");
    }
    return value;
  }

  private static Stream<String> list(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }
}
