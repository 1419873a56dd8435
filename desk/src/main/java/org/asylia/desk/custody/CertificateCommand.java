package org.asylia.desk.custody;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.vault.custody.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes or takes over the certificate of a node, or shows the one it has. */
@Command(
    name = "certificate",
    description = "Make, take over or show the TLS certificate of a node.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is valid now",
      "1:there is none, or it cannot be used",
      "2:an option was not understood"
    },
    footer = {
      "",
      "Examples:",
      "  asylia certificate --data node                                  show it",
      "  asylia certificate --data node --host asylia.example.org        make one",
      "  asylia certificate --data node --certificate C --certificate-key K   take one over"
    })
public final class CertificateCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The data folder of the node.")
  private Path data = Path.of("");

  @Mixin private CertificateOptions certificate = new CertificateOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!new SealFile(data).exists()) {
      throw new RefusedException(data + " holds no node. Found one with \"asylia init\".");
    }
    Instant now = InstantSource.system().instant();
    certificate.check(now);
    certificate.write(data, now, new SecureRandom());
    PrintWriter out = spec.commandLine().getOut();
    Optional<TlsIdentity> identity = new TlsFolder(data).find();
    Optional<String> trouble =
        identity.isPresent()
            ? identity.get().trouble(now)
            : Optional.of("This node has no certificate; it serves its own machine only.");
    identity.ifPresent(one -> out.println(described(one)));
    trouble.ifPresent(out::println);
    out.flush();
    return trouble.isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  static String described(TlsIdentity identity) {
    return "Certificate for "
        + String.join(", ", identity.hosts())
        + ", valid until "
        + identity.until()
        + ".\nSHA-256 fingerprint, to compare in the browser: "
        + identity.fingerprint();
  }
}
