package org.asylia.desk.site.cases.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Language;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * What one member of a file may see, as a page for the officer who hands it over.
 *
 * @param visit who reads
 * @param frame the frame of the case
 * @param address the address of the page, below that of the case
 * @param sheet the paper; empty where the officer's keys would leave something out of it
 * @param language the language of the paper
 * @param consent the field that names a consent
 * @param consents the member's live consents
 */
public record MemberPage(
    Visit visit,
    CaseFrame frame,
    String address,
    Optional<MemberSheet> sheet,
    Language language,
    Field consent,
    List<Choice> consents)
    implements Page {

  /** Copies the list. */
  public MemberPage {
    consents = List.copyOf(consents);
  }

  /** The languages a paper can be in. */
  public List<Language> languages() {
    return Arrays.asList(Language.values());
  }

  @Override
  public String template() {
    return "pages/cases/member";
  }
}
