package org.asylia.desk.signin;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.signin.People.Invited;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.OfficeSignIn;
import org.asylia.desk.site.Reach;
import org.asylia.desk.site.Watching;

/** A desk as a real node serves it: officers with passphrases and second factors. */
public final class RealDesk implements AutoCloseable {
  private final TestNode node = new TestNode();
  private final MovableClock clock = new MovableClock();
  private final Office office = Office.of(node.office().node(), "north-korea", clock);
  private final List<String> noted = new CopyOnWriteArrayList<>();
  private final DeskServer server;

  /** A desk without the office's own sign-in. */
  public RealDesk() {
    this(Optional.empty());
  }

  /** A desk with the office's own sign-in. */
  public RealDesk(Optional<OfficeSignIn> officeSignIn) {
    server =
        DeskServer.start(
            new DeskSettings(
                0,
                office,
                new AccountRoster(accounts()),
                false,
                ZoneOffset.UTC,
                Reach.loopback(),
                officeSignIn,
                new Watching(noted::add, Optional.of(URI.create("mailto:security@office.example"))),
                FileScanner.none()));
  }

  /** The desk's address by name, as passkeys need it. */
  public URI address() {
    return URI.create("http://localhost:" + server.address().getPort() + "/");
  }

  /** The node. */
  public Node vaultNode() {
    return office.node();
  }

  /** The clock of the desk. */
  public MovableClock clock() {
    return clock;
  }

  /** The accounts. */
  public Accounts accounts() {
    return new Accounts(office.node().database().jdbi(), office.node().deskKeys());
  }

  /** What an administrator does. */
  public People people() {
    return server.beans(People.class).getFirst();
  }

  /** The open sessions. */
  public Sessions sessions() {
    return server.beans(Sessions.class).getFirst();
  }

  /** Invites somebody and gives the code. */
  public String invite(String handle, Role... roles) {
    Invited invited =
        people()
            .invite(
                new People.Newcomer(handle, "Somebody of " + handle, "DEMO", Set.of(roles)),
                office.node().keyring().node());
    if (invited instanceof Invited.Code code) {
      return code.code();
    }
    throw new IllegalStateException("Nobody was invited: " + invited);
  }

  /** The lines of the security log so far. */
  public List<String> noted() {
    return List.copyOf(noted);
  }

  /** Begins a case. */
  public OpenCase begun() {
    return PreparedCases.done(
        node.office()
            .cases()
            .begin(
                PreparedCases.officer("registrar-aspen"),
                batch ->
                    batch.add(
                        new CaseOpened(
                            "north-korea", new Country("TH"), Modality.REGULAR, false))));
  }

  /** Puts cases on the docket. */
  public void someCases() {
    new PreparedCases(node.office()).family();
  }

  @Override
  public void close() {
    server.close();
    node.close();
  }
}
