package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.DatabaseOptions;
import org.asylia.desk.custody.RefusedException;
import org.asylia.desk.node.Node;
import org.asylia.desk.node.NodeStore;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.Roster;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.scan.ScannerOptions;
import org.asylia.desk.sealed.SealedServer;
import org.asylia.desk.sealed.ServedAddress;
import org.asylia.desk.signin.AccountRoster;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.site.Binding;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.OfficeSignIn;
import org.asylia.desk.site.Reach;
import org.asylia.desk.site.Watching;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.Keyring;
import org.asylia.vault.LastEntry;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.custody.NodeLock;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.custody.Unsealing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a node: sealed, until its custodians gave their passphrases; then the desk. */
@Command(
    name = "serve",
    description = "Serve a node: first the unseal page only, and the desk once it is unsealed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it was stopped",
      "1:it could not start; nothing was changed",
      "2:an option was wrong"
    },
    footer = {
      "",
      "With a certificate (asylia init --host, asylia certificate) it speaks TLS 1.3 and may"
          + " listen",
      "on any address; without one it serves this machine only.",
      "",
      "Examples:",
      "  asylia serve --data node                               https on port 8443, this machine",
      "  asylia serve --data node --listen 0.0.0.0 --port 443   for the office",
      "  asylia serve --data node --database jdbc:postgresql://db/asylia?sslmode=verify-full \\",
      "      --database-password-from secret.txt \\",
      "      --database-owner asylia --database-owner-password-from owner.txt    on the office's",
      "                                                         own PostgreSQL",
      "  asylia serve --data node --office-issuer https://id.example --office-client asylia \\",
      "      --office-secret-from secret.txt                    with the office's own sign-in",
      "  asylia serve --data node --virus-scanner /run/clamav/clamd.ctl    files are scanned",
      "  asylia serve --data node --security-log-to logs.example:6514",
      "      --security-contact mailto:security@office.example"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int TLS_PORT = 8443;
  private static final int CLEAR_PORT = 8080;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "Address of this machine to listen on (default: ${DEFAULT-VALUE}).")
  private String listen = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port (default: 8443 with a certificate, 8080 without; 0 takes a free one).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which officers open the desk; others are refused. Repeatable.")
  private List<String> hosts = List.of();

  @Option(
      names = "--situation",
      paramLabel = "NAME",
      description = "The situation the office works in (default: ${DEFAULT-VALUE}).")
  private String situation = "north-korea";

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private OfficeOptions officeOptions = new OfficeOptions();
  @Mixin private ScannerOptions scannerOptions = new ScannerOptions();
  @Mixin private WatchOptions watchOptions = new WatchOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private Optional<OfficeSignIn> officeSignIn = Optional.empty();
  private Watching watching = Watching.nobody();

  @Override
  public Integer call() throws IOException, InterruptedException {
    NodeSeal seal = new SealFile(data).read();
    officeSignIn = officeOptions.signIn();
    try (LastOut _ = new LastOut();
        NodeLock _ = NodeLock.take(data);
        WatchOptions watched = watchOptions) {
      watching = watched.of(data);
      InstantSource clock = InstantSource.system();
      Binding binding = binding(clock.instant());
      SecureRandom random = new SecureRandom();
      try (NodeStore store = NodeStore.open(data, database.access(), random)) {
        store
            .lastEntry()
            .flatMap(last -> LastEntry.trouble(last, clock.instant()))
            .ifPresent(trouble -> {
              throw new RefusedException(trouble);
            });
        Optional<Keyring> keyring = unsealed(binding, seal, clock);
        return keyring.isPresent() ? opened(binding, store, keyring.get(), random) : ExitCode.OK;
      }
    }
  }

  private Integer opened(Binding binding, NodeStore store, Keyring keyring, SecureRandom random)
      throws InterruptedException {
    long since = System.nanoTime();
    try (Node node = Node.on(store, keyring, Argon2id.TODAY, random)) {
      return serve(binding, Office.of(node, situation, InstantSource.system()), since);
    }
  }

  private Optional<Keyring> unsealed(Binding binding, NodeSeal seal, InstantSource clock)
      throws IOException, InterruptedException {
    try (SealedServer server = SealedServer.open(binding, seal, new Unsealing(seal, clock));
        ServedAddress _ = ServedAddress.write(data, server.loopback())) {
      say(
          "Sealed. "
              + seal.needed()
              + " of "
              + seal.custodians()
              + " custodians unseal it at "
              + server.address());
      say("or on this machine: asylia unseal --data " + data);
      Thread onCtrlC = Thread.ofPlatform().unstarted(server::giveUp);
      Runtime.getRuntime().addShutdownHook(onCtrlC);
      Optional<Keyring> keyring = server.await();
      if (keyring.isPresent()) {
        Runtime.getRuntime().removeShutdownHook(onCtrlC);
      }
      return keyring;
    }
  }

  private Integer serve(Binding binding, Office office, long since) throws InterruptedException {
    DeskSettings settings =
        new DeskSettings(
            binding.port(),
            office,
            roster(office),
            false,
            ZoneId.systemDefault(),
            reach(binding),
            officeSignIn,
            watching,
            scannerOptions.scanner().orElseGet(FileScanner::none));
    try (DeskServer server = DeskServer.start(settings, binding)) {
      say(
          "Unsealed. The desk is open at %s after %.1f s  (Ctrl-C closes it and seals the node)"
              .formatted(server.address(), (System.nanoTime() - since) / 1e9));
      server.awaitStop();
    }
    return ExitCode.OK;
  }

  private static Roster roster(Office office) {
    return new AccountRoster(
        new Accounts(office.node().database().jdbi(), office.node().deskKeys()));
  }

  private Reach reach(Binding binding) {
    Set<String> names = new HashSet<>(Reach.loopback().hosts());
    names.add(listen);
    hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).forEach(names::add);
    return new Reach(names, binding.tls().isPresent());
  }

  private Binding binding(Instant now) {
    TlsFolder tls = new TlsFolder(data);
    tls.find()
        .flatMap(identity -> identity.trouble(now))
        .ifPresent(trouble -> {
          throw new RefusedException(trouble);
        });
    Optional<TlsFolder> used = tls.exists() ? Optional.of(tls) : Optional.empty();
    return new Binding(listen, port.orElse(used.isPresent() ? TLS_PORT : CLEAR_PORT), used);
  }

  private void say(String words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words);
    out.flush();
  }
}
