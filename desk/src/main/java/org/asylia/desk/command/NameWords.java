package org.asylia.desk.command;

import java.util.Map;
import org.asylia.desk.language.Messages;
import org.asylia.identity.name.NameReason;

/** Says in a reader's language why two written names are likely, or not, one person's. */
record NameWords(Messages say) {
  String sentence(NameReason reason) {
    Map<String, String> of = reason.values();
    return switch (reason.key()) {
      case SAME_READING -> say.say("names.same-reading", value(of, "hangul"));
      case SPELLING_COMMON -> spelled("names.spelling-common", of);
      case SPELLING_KNOWN -> spelled("names.spelling-known", of);
      case SPELLING_RARE -> spelled("names.spelling-rare", of);
      case CHARACTER_READ -> spelled("names.character-read", of);
      case NORTHERN_FORM -> say.say("names.northern-form", value(of, "north"), value(of, "south"));
      case SAME_LETTERS -> say.say("names.same-letters");
      case OTHER_CHARACTERS -> say.say("names.other-characters");
      case NO_COMMON_READING -> both("names.no-common-reading", of);
      case PART_ONLY -> both("names.part-only", of);
      case SLIP -> both("names.slip", of);
      case FREQUENCY -> say.say("names.frequency", value(of, "in"));
      case UNREADABLE -> say.say("names.unreadable");
    };
  }

  private String spelled(String key, Map<String, String> of) {
    return say.say(key, value(of, "letters"), value(of, "hangul"));
  }

  private String both(String key, Map<String, String> of) {
    return say.say(key, value(of, "one"), value(of, "other"));
  }

  private static String value(Map<String, String> of, String name) {
    return of.getOrDefault(name, "");
  }
}
