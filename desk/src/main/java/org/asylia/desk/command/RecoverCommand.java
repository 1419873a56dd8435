package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Accounts;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a quorum of custodians open a case to an officer, because nobody else can. */
@Command(
    name = "recover",
    description = "Open a case to an officer, by a quorum of custodians, because nobody else can.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the officer works on the case now",
      "1:it was refused, and nothing was changed",
      "3:it could not run: the folder, or there is no terminal"
    },
    footer = {
      "",
      "For a case whose officers have all left or lost their keys. The custodians type their",
      "passphrases, then the officer theirs. It is an act of the case: who, for whom and why stay"
          + " in",
      "the record, and the supervisors are told. What is read afterwards is recorded as always.",
      "",
      "Examples:",
      "  asylia recover 7b1c6f0e-0000-4000-8000-0000000000aa --data office --for larch \\",
      "    --role adjudicator --custodian willow --custodian alder --reason \"Both officers left.\""
    })
final class RecoverCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CASE", description = "The identifier of the case.")
  private String caseId = "";

  @Option(
      names = "--for",
      required = true,
      paramLabel = "OFFICER",
      description = "Who gets the keys; an active officer of this node, who types a passphrase.")
  private String officer = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "The part the officer is given in the case: ${COMPLETION-CANDIDATES}.")
  private Role role = Role.ADJUDICATOR;

  @Option(
      names = "--custodian",
      required = true,
      paramLabel = "OFFICER",
      description = "A custodian who puts a share in; once for each.")
  private List<String> custodians = List.of();

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, in a sentence without names. It is kept.")
  private String reason = "";

  @Mixin private NodeOptions where = new NodeOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<String> trouble =
        where
            .trouble()
            .or(() ->
                Optional.of(where.folder() + " holds a demonstration, which has no custodians.")
                    .filter(_ -> DemoFolder.is(where.folder())));
    if (trouble.isPresent()) {
      return said(trouble.get() + " Nothing was changed.", NodeFolder.CANNOT_RUN);
    }
    try {
      NodeSeal seal = new SealFile(where.folder()).read();
      Map<Integer, Passphrase> quorum = where.passphrases().quorum(seal);
      Custodians held = new Custodians(seal);
      try (Node node = Node.embedded(where.folder(), held.keyring(quorum), new SecureRandom())) {
        return recovered(node, held, quorum, seal.needed());
      }
    } catch (IllegalArgumentException | VaultException e) {
      return said(String.valueOf(e.getMessage()), ExitCode.SOFTWARE);
    }
  }

  private int recovered(Node node, Custodians held, Map<Integer, Passphrase> quorum, int needed)
      throws IOException {
    CaseId id = CaseId.parse(caseId);
    Set<OfficerId> who = custodians(node);
    if (role.parts().isEmpty()) {
      return said(
          "Whoever is "
              + role.name().toLowerCase(Locale.ROOT)
              + " works on no case. Nothing was changed. Name another part with --role.",
          ExitCode.SOFTWARE);
    }
    if (who.size() < needed || reason.isBlank()) {
      return said(
          "Name with --custodian the "
              + needed
              + " custodians who put their shares together, and with --reason why."
              + " Nothing was changed.",
          ExitCode.SOFTWARE);
    }
    Office office = Office.of(node, "north-korea", InstantSource.system());
    try (OfficerAtHand hand = where.officer(node, officer, role)) {
      AccessRecovered act = new AccessRecovered(hand.actor().officer(), role, who, reason);
      boolean done =
          held.withRecoverySeed(
              quorum, seed -> office.cases().urgent().recover(seed, id, act, office.docket()));
      if (!done) {
        return said(
            "Somebody else added to case " + id + " meanwhile. Nothing was changed; try again.",
            ExitCode.SOFTWARE);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s works on case %s as %s now. The supervisors are told.%n",
        officer, id, role.name().toLowerCase(Locale.ROOT));
    out.flush();
    return ExitCode.OK;
  }

  /** The custodians as officers; a name that is none of an active custodian is left out. */
  private Set<OfficerId> custodians(Node node) {
    Accounts accounts = new Accounts(node.database().jdbi(), node.deskKeys());
    return custodians.stream()
        .flatMap(handle -> accounts.find(handle).stream())
        .filter(a -> a.standing() == Standing.ACTIVE && a.person().roles().contains(Role.CUSTODIAN))
        .map(Account::officer)
        .collect(Collectors.toSet());
  }

  private int said(String what, int code) {
    spec.commandLine().getErr().println(what);
    return code;
  }
}
