package org.asylia.desk.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.asylia.desk.tls.Pinned;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.vault.crypto.Passphrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks to the unseal page of a sealed node; over TLS it accepts the node's own certificate only.
 */
final class SealedClient implements AutoCloseable {
  private final HttpClient client;
  private final URI address;

  SealedClient(URI address, Optional<TlsIdentity> identity) {
    HttpClient.Builder builder = HttpClient.newBuilder();
    identity.ifPresent(one -> builder.sslContext(Pinned.to(one)));
    this.client = builder.build();
    this.address = address;
  }

  /**
   * What the node answered.
   *
   * @param outcome what came of it
   * @param in how many shares are in
   * @param needed how many are needed
   * @param custodians how many there are
   */
  record Reply(String outcome, int in, int needed, int custodians) {
    private static final Set<String> FINE = Set.of("SEALED", "IN", "ALREADY_IN", "UNSEALED");

    boolean unsealed() {
      return outcome.equals("UNSEALED");
    }

    boolean refused() {
      return !FINE.contains(outcome);
    }

    String words() {
      return UnsealCommand.WORDS.getOrDefault(outcome, outcome);
    }
  }

  Reply state() throws IOException, InterruptedException {
    return reply(HttpRequest.newBuilder(address).GET());
  }

  Reply give(int index, Passphrase words) throws IOException, InterruptedException {
    byte[] utf8 = words.reveal();
    try (words) {
      String form =
          "share=" + index + "&passphrase=" + URLEncoder.encode(new String(utf8, UTF_8), UTF_8);
      return reply(
          HttpRequest.newBuilder(address.resolve("unseal"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form)));
    } finally {
      Arrays.fill(utf8, (byte) 0);
    }
  }

  private Reply reply(HttpRequest.Builder request) throws IOException, InterruptedException {
    try {
      HttpResponse<String> response =
          client.send(
              request.header("Accept", "application/json").build(), BodyHandlers.ofString());
      JsonNode json = JsonMapper.shared().readTree(response.body());
      return new Reply(
          json.path("outcome").asString(),
          json.path("in").asInt(),
          json.path("needed").asInt(),
          json.path("custodians").asInt());
    } catch (ConnectException e) {
      throw new RefusedException(
          "Nobody answers at "
              + address
              + ". Nothing was changed. Start the node with \"asylia serve\".");
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
