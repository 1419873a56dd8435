package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.desk.page.Ask;

/** A form of the case file: when it is shown, what it asks, and the acts it leads to. */
interface FileForm {
  /** Names it among the forms of the page. */
  String code();

  /** Where on the page it lies. */
  Section section();

  /** What it does, in the reader's words. */
  String title(FileDesk desk);

  /** What to bear in mind; may be empty. */
  default String note(FileDesk desk) {
    return "";
  }

  /** Whether this officer may send it in this case. */
  boolean offered(FileDesk desk);

  /** Its questions. */
  List<Ask> asks(FileDesk desk);

  /** The acts; empty where a message now stands beside a field. */
  Optional<List<Act>> read(FileDesk desk);

  /** The sections of the page that hold forms. */
  enum Section {
    PEOPLE,
    CLAIM,
    CARE,
    CONSENTS,
    PROCEDURE
  }
}
