package org.asylia.desk.site.cases.letter;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Language;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The decision letter of a case.
 *
 * @param visit who reads
 * @param frame the case around it
 * @param letter the letter as it stands, or as it would be served; empty before a decision
 * @param language the letter's language
 * @param languages every language it can be read in
 * @param understood those of them the person understands
 * @param servedIn the language the letter was handed over in, under its own name; empty before that
 * @param form the form that serves it; empty where that is not the reader's to do now
 */
public record LetterPage(
    Visit visit,
    CaseFrame frame,
    Optional<Letter> letter,
    Language language,
    List<Language> languages,
    List<Language> understood,
    Optional<String> servedIn,
    Optional<ServeForm> form)
    implements Page {

  /** Copies the lists. */
  public LetterPage {
    languages = List.copyOf(languages);
    understood = List.copyOf(understood);
  }

  /** Whether the letter is read in another language than it was handed over in. */
  public boolean copy() {
    return servedIn.filter(name -> !name.equals(language.ownName())).isPresent();
  }

  @Override
  public String template() {
    return "pages/cases/letter";
  }
}
