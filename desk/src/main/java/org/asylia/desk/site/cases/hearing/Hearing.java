package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.FormInput;

/**
 * One interview being worked on: who reads, what came in with a form, and the file.
 *
 * @param say speaks the reader's language
 * @param form what came in; empty where the page is only looked at
 * @param file the case file
 * @param interview the interview
 * @param official the languages of the situation
 */
record Hearing(
    Messages say, FormInput form, CaseFile file, Interview interview, List<Language> official) {

  /** The last line recorded. */
  Optional<UtteranceRecorded> last() {
    return lines().reduce((a, b) -> b);
  }

  /** The number the next line takes. */
  int next() {
    return lines().mapToInt(UtteranceRecorded::number).max().orElse(0) + 1;
  }

  /** The lines, in order. */
  Stream<UtteranceRecorded> lines() {
    return interview.utterances().stream().map(Entered::act);
  }

  /** The line that a field names by its number; a message stands beside the field otherwise. */
  Optional<Entered<UtteranceRecorded>> line(String field) {
    Optional<Entered<UtteranceRecorded>> found =
        interview.utterances().stream()
            .filter(u -> Integer.toString(u.act().number()).equals(form.text(field)))
            .findFirst();
    if (found.isEmpty()) {
      form.refuse(field, say.say("hearing.line-unknown", Integer.toString(next() - 1)));
    }
    return found;
  }

  /** The languages at hand: the one spoken, the situation's, and those heard so far. */
  List<Choice> languages() {
    Stream<Language> heard =
        lines()
            .flatMap(u ->
                Stream.concat(
                    Stream.of(u.original().language()),
                    u.interpretation().stream().map(w -> w.language())));
    return Languages.of(
        say,
        Stream.of(Stream.of(interview.held().act().spoken(), reader()), official.stream(), heard)
            .flatMap(l -> l));
  }

  /** The language the reader reads. */
  Language reader() {
    return new Language(say.language().code());
  }
}
