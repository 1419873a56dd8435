package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.custody.PassphraseOption;
import org.asylia.desk.node.Node;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.People;
import org.asylia.desk.signin.People.Invited;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.LogFile;
import org.asylia.desk.watch.Outcome;
import org.asylia.desk.watch.SecurityLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the officers of a node: the page "People" for the command line. */
@Command(
    name = "officer",
    description = "Invite officers, list them, reset a second factor, let one go.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A code is printed once and handed over in person; with it the officer sets a passphrase and",
      "a second factor on the page \"First sign-in\". Whoever runs this command learns neither.",
      "",
      "Examples:",
      "  asylia officer add rowan --name \"A. Rowan\" --office SEL --role administrator",
      "  asylia officer add larch --name Larch --office SEL --role adjudicator,supervisor",
      "  asylia officer list --json",
      "  asylia officer reset-second-factor larch",
      "  asylia officer unlock larch     after a sign-in under duress",
      "  asylia officer link larch --issuer https://id.example --subject 1234",
      "  asylia officer leave larch"
    })
final class OfficerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Which node, and how to print. */
  static final class Where {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(
        names = "--data",
        paramLabel = "FOLDER",
        description = "The data folder of the node (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("asylia-data");

    @Mixin private PassphraseOption passphrases = new PassphraseOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    int on(CommandSpec spec, ToIntFunction<Opened> work) {
      Optional<String> trouble = NodeFolder.trouble(data);
      if (trouble.isPresent()) {
        spec.commandLine().getErr().println(trouble.get() + " Nothing was done.");
        return NodeFolder.CANNOT_RUN;
      }
      try (Node node = NodeFolder.open(data, passphrases);
          Sessions none = new Sessions(Session.AT_ONCE)) {
        InstantSource clock = InstantSource.system();
        People people = People.of(node, none, clock, new SecureRandom());
        SecurityLog log = new SecurityLog(new LogFile(data), clock, node.deskKeys());
        return work.applyAsInt(new Opened(people, node.keyring().node(), log));
      } catch (IOException e) {
        throw new UncheckedIOException("The node could not be opened. Nothing was changed.", e);
      }
    }

    void print(PrintWriter out, Object json, String text) {
      out.println(this.json ? JSON.writeValueAsString(json) : text);
      out.flush();
    }
  }

  /** The people of an open node, the node as the one who acts, and the security log. */
  record Opened(People people, OfficerId node, SecurityLog log) {
    /** Notes a change to an officer, as the page "People" does, or that it was refused. */
    void note(String what, String handle, boolean done) {
      log.note(
          Event.OFFICER_CHANGED,
          done ? Outcome.ALLOWED : Outcome.REFUSED,
          new SecurityLog.Who(Optional.of(node), Optional.empty()),
          "by",
          "command",
          "what",
          what,
          "about",
          people.officer(handle).map(OfficerId::toString).orElse("nobody"));
    }
  }

  /** Which officer of which node. */
  static final class Whom {
    @Mixin private Where where = new Where();

    @Parameters(paramLabel = "IDENTIFIER", description = "What the officer types to sign in.")
    private String handle = "";
  }

  @Command(
      name = "add",
      description = "Invite an officer and print the code to hand over.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin Whom whom,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "The name colleagues see.")
          String name,
      @Option(
              names = "--office",
              required = true,
              paramLabel = "CODE",
              description = "The office: capital letters and digits.")
          String office,
      @Option(
              names = "--role",
              required = true,
              split = ",",
              paramLabel = "ROLE",
              description = "One or more of ${COMPLETION-CANDIDATES}.")
          List<Role> roles) {
    People.Newcomer newcomer = new People.Newcomer(whom.handle, name, office, Set.copyOf(roles));
    return whom.where.on(
        spec,
        opened -> {
          Invited invited = opened.people().invite(newcomer, opened.node());
          opened.note("invite", whom.handle, invited instanceof Invited.Code);
          return switch (invited) {
            case Invited.Code code -> printed(whom, code);
            case Invited.Not(People.Fault fault) -> refused(told(fault, whom.handle));
          };
        });
  }

  @Command(name = "list", description = "List the officers.", mixinStandardHelpOptions = true)
  int list(@Mixin Where where) {
    return where.on(
        spec,
        opened -> {
          List<Map<String, Object>> rows = new ArrayList<>();
          StringBuilder text = new StringBuilder();
          for (Account account : opened.people().all()) {
            rows.add(row(account));
            text.append(
                "%-24s %-8s %-8s %s%n"
                    .formatted(
                        account.handle(),
                        account.standing(),
                        account.person().office(),
                        account.person().roles()));
          }
          where.print(spec.commandLine().getOut(), rows, text.toString().stripTrailing());
          return ExitCode.OK;
        });
  }

  private static Map<String, Object> row(Account account) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("identifier", account.handle());
    row.put("officer", account.officer().toString());
    row.put("standing", account.standing().name());
    row.put("office", account.person().office());
    row.put("roles", account.person().roles().stream().map(Role::name).toList());
    row.put("passkeys", account.factors().passkeys().size());
    row.put("authenticatorApp", account.factors().oneTime().isPresent());
    return row;
  }

  @Command(
      name = "reset-second-factor",
      description = "Take an officer's second factors away and print a code for a new one.",
      mixinStandardHelpOptions = true)
  int reset(@Mixin Whom whom) {
    return whom.where.on(
        spec,
        opened -> {
          Optional<Invited.Code> code =
              opened.people().resetSecondFactor(whom.handle, opened.node());
          opened.note("reset", whom.handle, code.isPresent());
          return code.map(c -> printed(whom, c)).orElseGet(() -> refused(nobody(whom.handle)));
        });
  }

  @Command(
      name = "unlock",
      description = "Let an officer sign in again after a sign-in under duress.",
      mixinStandardHelpOptions = true)
  int unlock(@Mixin Whom whom) {
    return whom.where.on(
        spec,
        opened -> {
          Optional<Invited.Code> code = opened.people().unlock(whom.handle, opened.node());
          opened.note("unlock", whom.handle, code.isPresent());
          return code.map(c -> printed(whom, c))
              .orElseGet(() -> refused("The keys of " + whom.handle + " are not locked."));
        });
  }

  @Command(
      name = "link",
      description = "Make an officer known to the office's own sign-in by issuer and subject.",
      mixinStandardHelpOptions = true)
  int link(
      @Mixin Whom whom,
      @Option(
              names = "--issuer",
              required = true,
              paramLabel = "URL",
              description = "The issuer, exactly as serve is given it.")
          String issuer,
      @Option(
              names = "--subject",
              required = true,
              paramLabel = "SUBJECT",
              description = "The officer's subject (sub) there.")
          String subject) {
    Account.Known known = new Account.Known(issuer, subject);
    return done(whom, "link", "linked", people -> people.link(whom.handle, Optional.of(known)));
  }

  @Command(
      name = "leave",
      description = "End an officer's time here: no sign-in any more.",
      mixinStandardHelpOptions = true)
  int leave(@Mixin Whom whom) {
    return done(whom, "leave", "left", people -> people.leave(whom.handle));
  }

  private int printed(Whom whom, Invited.Code code) {
    whom.where.print(
        spec.commandLine().getOut(),
        Map.of("identifier", whom.handle, "code", code.code(), "until", code.until().toString()),
        "Code for %s: %s%nHand it over in person. It is shown this once and works until %s."
            .formatted(whom.handle, code.code(), code.until()));
    return ExitCode.OK;
  }

  private int done(Whom whom, String what, String became, Predicate<People> work) {
    return whom.where.on(
        spec,
        opened -> {
          boolean done = work.test(opened.people());
          opened.note(what, whom.handle, done);
          if (!done) {
            return refused(nobody(whom.handle));
          }
          whom.where.print(
              spec.commandLine().getOut(),
              Map.of("identifier", whom.handle, "done", became),
              whom.handle + ": " + became + ".");
          return ExitCode.OK;
        });
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(why + " Nothing was changed.");
    return ExitCode.USAGE;
  }

  private static String nobody(String handle) {
    return "There is no officer " + handle + ", or the officer has left.";
  }

  private static String told(People.Fault fault, String handle) {
    return switch (fault) {
      case HANDLE -> "An identifier has 2 to 40 lower-case letters, digits or hyphens.";
      case TAKEN -> "The identifier " + handle + " belongs to somebody already.";
      case NAME -> "A name has 1 to 100 characters.";
      case OFFICE -> "An office is written with 1 to 16 capital letters and digits.";
      case ROLES -> "An officer needs at least one role.";
    };
  }
}
