package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.desk.command.AsyliaCommand;
import org.asylia.desk.watch.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node from its first day, by the commands that people type: founded, served sealed, unsealed by
 * two of three custodians, its first officer invited and signed in, by the office's own sign-in
 * too, and let go.
 */
class NodeRehearsalTest {
  private static final String WORDS = "seven herons over the reservoir";
  private static final List<String> CUSTODIANS =
      List.of(
          "glacier tulip ransom violin",
          "marble pigeon lantern oxide",
          "walnut cobalt ferry sandal");

  @TempDir Path temp;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @Test
  void a_node_is_founded_served_unsealed_and_an_officer_signs_in_and_leaves() throws Exception {
    String node = temp.resolve("node").toString();
    assertThat(run("init", "--custodians", "3", "--data", node, from(CUSTODIANS))).isZero();
    try (Provider provider = new Provider("subject-1");
        Served served = serve(node, provider)) {
      Client sealed = new Client(URI.create(served.awaited("unseal it at (\\S+)")));
      assertThat(sealed.get("/").body()).contains("Shares given: 0 of 2");
      assertThat(sealed.get("/docket").body()).as("nothing but the unseal page").isEmpty();

      unsealing(node);
      URI desk = URI.create(served.awaited("The desk is open at (\\S+) "));
      assertThat(run("unseal", "--data", node)).isEqualTo(1);
      assertThat(err.toString()).contains("if it runs, it is unsealed already");
      assertThat(new ProcessBuilder(command("serve", "--data", node)).start().waitFor())
          .as("a second one on the same folder")
          .isEqualTo(1);

      String code = invited(node);
      signsIn(desk, code);
      throughTheOffice(node, desk, provider);
      watchedOver(node, desk);

      assertThat(run("officer", "leave", "rowan", "--data", node, quorum())).isZero();
      assertThat(Client.said(first(new Client(desk)))).contains("This sign-in was refused");
    }
  }

  private void unsealing(String node) throws IOException {
    assertThat(run("unseal", "--data", node, from(List.of("1 " + CUSTODIANS.get(1))))).isEqualTo(1);
    assertThat(out.toString()).contains("Share 1: it did not open");
    assertThat(
            run("unseal", "--data", node, "--share", "1", from(List.of("1 " + CUSTODIANS.get(0)))))
        .isEqualTo(4);
    assertThat(out.toString()).contains("Still sealed: 1 of 2 shares are in.");
    assertThat(
            run("unseal", "--data", node, "--share", "3", from(List.of("3 " + CUSTODIANS.get(2)))))
        .isZero();
    assertThat(out.toString()).contains("the node is unsealed").doesNotContain("walnut");
  }

  private String invited(String node) throws IOException {
    assertThat(
            run(
                "officer",
                "add",
                "rowan",
                "--name",
                "A. Rowan",
                "--office",
                "SEL",
                "--role",
                "ADJUDICATOR",
                "--json",
                "--data",
                node,
                quorum()))
        .as(err.toString())
        .isZero();
    String code = JsonMapper.shared().readTree(out.toString()).get("code").asString();
    assertThat(
            run(
                "officer",
                "add",
                "rowan",
                "--name",
                "A. Rowan",
                "--office",
                "SEL",
                "--role",
                "ADJUDICATOR",
                "--data",
                node,
                quorum()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("belongs to somebody already. Nothing was changed.");
    return code;
  }

  private void signsIn(URI desk, String code) throws Exception {
    Client browser = new Client(desk);
    HttpResponse<String> joined =
        browser.send(
            browser.get("/sign-in/first").body(),
            "/sign-in/first",
            "officer",
            "rowan",
            "code",
            code,
            "passphrase",
            WORDS,
            "again",
            WORDS);
    assertThat(Client.location(joined)).as(Client.said(joined)).isEqualTo("/sign-in/factor");
    String factor = browser.get("/sign-in/factor").body();
    String secret = Client.hidden(factor, "secret");
    String shown = Totp.code(Base32.decode(secret), InstantSource.system().instant());
    browser.send(factor, "/sign-in/factor", "do", "app", "secret", secret, "app-code", shown);
    assertThat(browser.get("/docket").body()).contains("A. Rowan");
    assertThat(Client.location(first(new Client(desk)))).isEqualTo("/sign-in/second");
  }

  private static HttpResponse<String> first(Client browser) throws Exception {
    return browser.send(
        browser.get("/sign-in").body(), "/sign-in", "officer", "rowan", "passphrase", WORDS);
  }

  private void throughTheOffice(String node, URI desk, Provider provider) throws Exception {
    assertThat(
            run(
                "officer",
                "link",
                "rowan",
                "--issuer",
                provider.issuer().toString(),
                "--subject",
                "subject-1",
                "--data",
                node,
                quorum()))
        .isZero();
    Client browser = new Client(desk);
    assertThat(browser.get("/sign-in").body()).contains("Ministry account");
    String asked =
        browser.get("/oauth2/authorization/office").headers().firstValue("Location").orElse("");
    String back = browser.get(asked).headers().firstValue("Location").orElse("");
    assertThat(browser.get(back).body()).contains("url=/sign-in/unlock");
    assertThat(browser.get("/sign-in/unlock").statusCode()).isEqualTo(200);
  }

  private void watchedOver(String node, URI desk) throws Exception {
    assertThat(new Client(desk).get("/.well-known/security.txt").body())
        .startsWith("Contact: mailto:security@office.example\n");
    Path log = Path.of(node).resolve(LogFile.NAME);
    assertThat(Files.readString(log))
        .contains("\"by\":\"invitation\"", "\"by\":\"office\"")
        .doesNotContain("rowan", "Rowan", "127.");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
    assertThat(run("officer", "list", "--json", "--data", node, quorum())).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).get(0).get("standing").asString())
        .isEqualTo("ACTIVE");
  }

  private String quorum() throws IOException {
    return from(List.of("1 " + CUSTODIANS.get(0), "3 " + CUSTODIANS.get(2), ""));
  }

  private String from(List<String> lines) throws IOException {
    return "--passphrases-from=" + Files.write(temp.resolve("words"), lines);
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return AsyliaCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private static List<String> command(String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.asylia.desk.Main"));
    all.addAll(List.of(arguments));
    return all;
  }

  private Served serve(String node, Provider provider) throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), Provider.SECRET + "\n");
    return new Served(
        new ProcessBuilder(
                command(
                    "serve",
                    "--data",
                    node,
                    "--port",
                    "0",
                    "--office-issuer",
                    provider.issuer().toString(),
                    "--office-client",
                    Provider.CLIENT,
                    "--office-secret-from",
                    secret.toString(),
                    "--office-name",
                    "Ministry account",
                    "--security-contact",
                    "mailto:security@office.example"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** The process that serves, and what it says. */
  private record Served(Process process, BufferedReader said) implements AutoCloseable {
    Served(Process process) {
      this(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** Waits for a line in which something is found, and gives its first group. */
    String awaited(String pattern) throws IOException {
      Pattern compiled = Pattern.compile(pattern);
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher found = compiled.matcher(line);
        if (found.find()) {
          return found.group(1);
        }
      }
      throw new IOException("serve ended before it said " + pattern);
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      try {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      said.close();
    }
  }
}
