package org.asylia.desk.site.verification;

import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The record as an outsider can check it.
 *
 * @param visit who reads
 * @param checkpoint the node's signed statement of how far the record goes
 * @param key the key that checks it, in the form other tools take
 * @param given a checkpoint kept elsewhere, to check against
 * @param progress per cent done; empty unless a verification runs
 * @param verdict what the last one came to; empty where none came to an end
 * @param fragment whether only the part that changes is wanted
 */
public record VerificationPage(
    Visit visit,
    String checkpoint,
    String key,
    Field given,
    Optional<Integer> progress,
    Optional<Came> verdict,
    boolean fragment)
    implements Page {

  @Override
  public String template() {
    return fragment ? "pages/verification-part" : "pages/verification";
  }

  /** What a verification came to, in words. */
  public record Came(String tone, String title, String text) {}
}
