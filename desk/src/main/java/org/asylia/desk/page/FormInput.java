package org.asylia.desk.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.asylia.casefile.EntryId;
import org.asylia.vault.Heads;

/**
 * What came in with a form: read as far as it goes, every fault noted beside its field, nothing
 * typed is lost.
 */
public final class FormInput {
  /** The hidden field with the heads the page was made from. */
  public static final String SEEN = "seen";

  private static final int LONGEST = 50_000;

  private final Map<String, List<String>> values;
  private final Map<String, String> faults = new LinkedHashMap<>();

  private FormInput(Map<String, List<String>> values) {
    this.values = values;
  }

  /** What a request carries. */
  public static FormInput of(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new HashMap<>();
    parameters.forEach(
        (name, all) -> values.put(name, Arrays.stream(all).map(FormInput::clean).toList()));
    return new FormInput(values);
  }

  /** A form that nobody has touched. */
  public static FormInput empty() {
    return new FormInput(Map.of());
  }

  /** The text of a field, composed (NFC), without control characters; empty where none came. */
  public String text(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  /** All values of a field, for check boxes. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The text of a field that may not be empty; notes {@code message} beside it where it is. */
  public String needed(String name, String message) {
    String text = text(name);
    if (text.isEmpty()) {
      refuse(name, message);
    }
    return text;
  }

  /** One of an enum's values; notes {@code message} where it is none of them. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, String message) {
    Optional<E> chosen = optional(name, type);
    if (chosen.isEmpty()) {
      refuse(name, message);
    }
    return chosen;
  }

  /** One of an enum's values, or nothing. */
  public <E extends Enum<E>> Optional<E> optional(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(text)).findFirst();
  }

  /** A day written as a browser's date field sends it; notes {@code message} where it is none. */
  public Optional<LocalDate> day(String name, String message) {
    try {
      return Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeException e) {
      refuse(name, message);
      return Optional.empty();
    }
  }

  /**
   * The whole number of a field; empty where nothing was typed. Notes {@code message} where it is
   * not from {@code low} to {@code high}.
   */
  public OptionalInt number(String name, int low, int high, String message) {
    String text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= low && number <= high) {
        return OptionalInt.of(number);
      }
    }
    refuse(name, message);
    return OptionalInt.empty();
  }

  /** The entry a field names, or nothing. */
  public Optional<EntryId> entry(String name) {
    return entry0(text(name));
  }

  /** The entries a field names; what is no entry id is passed over. */
  public List<EntryId> entries(String name) {
    return all(name).stream().flatMap(v -> entry0(v).stream()).toList();
  }

  /** What the page had seen of the case; nothing where the field is not one of ours. */
  public Optional<Heads> seen() {
    try {
      return Optional.of(Heads.parse(text(SEEN)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Notes a fault beside a field; the first one noted stays. */
  public void refuse(String name, String message) {
    faults.putIfAbsent(name, message);
  }

  /** Whether nothing is wrong so far. */
  public boolean fine() {
    return faults.isEmpty();
  }

  /** The field as it goes back to the page: with what was typed and what is wrong. */
  public Field fill(Field field) {
    Field held =
        values.containsKey(field.name())
            ? field.holding(all(field.name()).toArray(String[]::new))
            : field;
    return Optional.ofNullable(faults.get(field.name())).map(held::refused).orElse(held);
  }

  private static Optional<EntryId> entry0(String text) {
    try {
      return Optional.of(new EntryId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String clean(String raw) {
    String cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    return Normalizer.normalize(cut.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
  }
}
