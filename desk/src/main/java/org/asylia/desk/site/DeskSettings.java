package org.asylia.desk.site;

import java.time.ZoneId;
import java.util.Optional;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.Roster;
import org.asylia.desk.scan.FileScanner;

/**
 * What a desk needs to be told before it serves.
 *
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param office what the desk works with: a node and a situation
 * @param roster who may sign in
 * @param demonstration whether everything on this node is synthetic, said on every page
 * @param zone the time zone in which times are shown
 * @param reach how browsers reach the desk
 * @param officeSignIn the office's own sign-in, if it has one
 * @param watching where the security log goes, and whom to tell about a weakness
 * @param scanner looks through files before a case takes them
 */
public record DeskSettings(
    int port,
    Office office,
    Roster roster,
    boolean demonstration,
    ZoneId zone,
    Reach reach,
    Optional<OfficeSignIn> officeSignIn,
    Watching watching,
    FileScanner scanner) {

  /** Refuses a sign-in by one click anywhere but in a demonstration. */
  public DeskSettings {
    if (roster.signsInByChoice() && !demonstration) {
      throw new IllegalArgumentException(
          "Only synthetic officers of a demonstration sign in by one click. Nothing was started.");
    }
  }

  /** A desk without a virus scanner. */
  public DeskSettings(
      int port,
      Office office,
      Roster roster,
      boolean demonstration,
      ZoneId zone,
      Reach reach,
      Optional<OfficeSignIn> officeSignIn,
      Watching watching) {
    this(
        port,
        office,
        roster,
        demonstration,
        zone,
        reach,
        officeSignIn,
        watching,
        FileScanner.none());
  }

  /** A desk for this machine only, without the office's own sign-in. */
  public DeskSettings(int port, Office office, Roster roster, boolean demonstration, ZoneId zone) {
    this(
        port,
        office,
        roster,
        demonstration,
        zone,
        Reach.loopback(),
        Optional.empty(),
        Watching.nobody());
  }
}
