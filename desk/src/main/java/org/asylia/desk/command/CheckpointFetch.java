package org.asylia.desk.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.asylia.desk.tls.Trust;
import org.asylia.vault.VaultException;

/** Fetches a checkpoint with its proof from a desk; takes no more than a checkpoint can have. */
final class CheckpointFetch {
  private static final int MOST = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Optional<Path> certificate;

  /**
   * Prepares to fetch.
   *
   * @param certificate the desk's own certificate, the only one then trusted
   */
  CheckpointFetch(Optional<Path> certificate) {
    this.certificate = certificate;
  }

  String since(String address, long size) throws IOException {
    String base = address.endsWith("/") ? address : address + "/";
    URI uri = URI.create(base).resolve("checkpoint/since/" + size);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build();
    try (HttpClient client = client()) {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new VaultException(
              uri
                  + " answered "
                  + answer.statusCode()
                  + ". Nothing was signed. Is it an Asylia desk, and is it unsealed?");
        }
        return text(body.readNBytes(MOST + 1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VaultException("Interrupted. Nothing was signed.", e);
    } catch (IOException e) {
      throw new VaultException(
          uri
              + " could not be reached ("
              + e.getClass().getSimpleName()
              + "). Nothing was signed. Check the address, and --certificate where the desk made"
              + " its own.",
          e);
    }
  }

  private static String text(byte[] body) {
    if (body.length > MOST) {
      throw new VaultException("What came is no checkpoint: too long. Nothing was signed.");
    }
    return new String(body, UTF_8);
  }

  private HttpClient client() throws IOException {
    HttpClient.Builder builder =
        HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER);
    return certificate.isPresent()
        ? builder.sslContext(Trust.in(certificate)).build()
        : builder.build();
  }
}
