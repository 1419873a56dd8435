package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FoldedForm;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;

/**
 * The case file as a page.
 *
 * @param visit who reads
 * @param frame the frame of the case
 * @param people the people
 * @param claim what is stated on the claim
 * @param consents consents and refusals
 * @param needs specific needs
 * @param safeguards guardians and best interests
 * @param procedure modality and officers
 * @param timeline what happened, newest first
 * @param older the address of older acts
 * @param next the address of the next intake, just after one
 * @param peopleForms forms about people
 * @param claimForms forms about the claim
 * @param careForms forms about needs and safeguards
 * @param consentForms forms about consents
 * @param procedureForms forms that move the file
 */
public record FilePage(
    Visit visit,
    CaseFrame frame,
    List<Shown.Person> people,
    List<Shown.About> claim,
    List<Shown.Line> consents,
    List<Shown.Line> needs,
    List<Shown.Line> safeguards,
    List<Shown.Line> procedure,
    List<TimelineEntry> timeline,
    Optional<String> older,
    Optional<String> next,
    List<FoldedForm> peopleForms,
    List<FoldedForm> claimForms,
    List<FoldedForm> careForms,
    List<FoldedForm> consentForms,
    List<FoldedForm> procedureForms)
    implements Page {

  /** Copies the lists. */
  public FilePage {
    people = List.copyOf(people);
    claim = List.copyOf(claim);
    consents = List.copyOf(consents);
    needs = List.copyOf(needs);
    safeguards = List.copyOf(safeguards);
    procedure = List.copyOf(procedure);
    timeline = List.copyOf(timeline);
    peopleForms = List.copyOf(peopleForms);
    claimForms = List.copyOf(claimForms);
    careForms = List.copyOf(careForms);
    consentForms = List.copyOf(consentForms);
    procedureForms = List.copyOf(procedureForms);
  }

  /** Every field, for the summary of what needs another look. */
  public List<Field> fields() {
    return Stream.of(peopleForms, claimForms, careForms, consentForms, procedureForms)
        .flatMap(List::stream)
        .flatMap(form -> form.asks().stream())
        .map(Ask::field)
        .toList();
  }

  @Override
  public String template() {
    return "pages/file";
  }
}
