package org.asylia.desk.site.cases.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;

/**
 * The intake form.
 *
 * @param visit who fills it in
 * @param file the questions about the file
 * @param people the people, the applicant first
 * @param count how many people blocks there have been, those taken out counted
 * @param gone the numbers of those taken out
 * @param account the questions about exit, motive, needs and consents
 * @param trouble what went wrong with what was sent
 */
public record IntakePage(
    Visit visit,
    Group file,
    List<PersonBlock> people,
    int count,
    List<String> gone,
    List<Group> account,
    Optional<SendTrouble> trouble)
    implements Page {

  /** Copies the lists. */
  public IntakePage {
    people = List.copyOf(people);
    gone = List.copyOf(gone);
    account = List.copyOf(account);
  }

  /** Every field, for the summary of what needs another look. */
  public List<Field> fields() {
    Stream<Group> ofPeople = people.stream().flatMap(p -> p.groups().stream());
    return Stream.of(Stream.of(file), ofPeople, account.stream())
        .flatMap(groups -> groups)
        .flatMap(group -> group.asks().stream())
        .map(Ask::field)
        .toList();
  }

  @Override
  public String template() {
    return "pages/intake";
  }
}
