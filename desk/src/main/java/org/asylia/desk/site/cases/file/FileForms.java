package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.FoldedForm;

/** Every form of the case file, in the order in which the page shows them. */
final class FileForms {
  private static final List<FileForm> ALL =
      List.of(
          new ProcedureForms.Complete(),
          new StatingForms.OfBirth(),
          new StatingForms.OfState(),
          new PeopleForms.Member(),
          new PeopleForms.Age(),
          new PeopleForms.Rights(),
          new StatingForms.InWords(),
          new ConsentForms.Consent(),
          new ConsentForms.Withdraw(),
          new CareForms.Need(),
          new CareForms.Guardian(),
          new CareForms.BestInterests(),
          new ProcedureForms.Change(),
          new ProcedureForms.Assign(),
          new ProcedureForms.Close(),
          new ProcedureForms.Reopen());

  private FileForms() {}

  /** The form that was sent. */
  static Optional<FileForm> sent(FileDesk desk) {
    String code = desk.form().text("do");
    return ALL.stream().filter(form -> form.code().equals(code)).findFirst();
  }

  /** The forms of a section that this officer may send, the one that came back unfolded. */
  static List<FoldedForm> in(FileForm.Section section, FileDesk desk) {
    String sent = desk.form().text("do");
    return ALL.stream()
        .filter(form -> form.section() == section)
        .filter(form -> form.offered(desk) || form.code().equals(sent))
        .map(form -> folded(form, desk, form.code().equals(sent)))
        .toList();
  }

  private static FoldedForm folded(FileForm form, FileDesk desk, boolean open) {
    return new FoldedForm(
        form.code(),
        form.title(desk),
        form.note(desk),
        form.asks(desk),
        desk.say().say("file.record"),
        open);
  }
}
