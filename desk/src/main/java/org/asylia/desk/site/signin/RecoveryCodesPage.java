package org.asylia.desk.site.signin;

import java.util.List;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page that shows new recovery codes, once.
 *
 * @param visit who reads
 * @param codes the codes in groups of four
 * @param next where to go on
 */
public record RecoveryCodesPage(Visit visit, List<String> codes, String next) implements Page {

  @Override
  public String template() {
    return "pages/recovery-codes";
  }

  /** Never shows the codes. */
  @Override
  public String toString() {
    return "RecoveryCodesPage[]";
  }
}
