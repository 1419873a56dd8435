package org.asylia.desk.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the real scanner, and against sockets that behave as it should not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClamdTest {
  private static final Scanned MALWARE = new Scanned.Infected("Asylia.Test.UNOFFICIAL");
  private static final int KIB = 1024;

  private final RealClamd clamd = new RealClamd();
  private final FileScanner scanner = clamd.scanner();

  @AfterAll
  void stop() {
    clamd.close();
  }

  static List<Integer> places() {
    return List.of(0, 1, 64 * KIB - 30, 64 * KIB, 128 * KIB - 1, 400 * KIB);
  }

  @ParameterizedTest
  @MethodSource("places")
  void malware_is_found_wherever_it_stands_in_a_file(int at) throws IOException {
    byte[] file = harmless(500 * KIB);
    byte[] malware = RealClamd.malware();
    System.arraycopy(malware, 0, file, at, malware.length);
    assertThat(scan(file)).isEqualTo(MALWARE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 500 * KIB})
  void a_file_without_malware_is_clean(int length) throws IOException {
    assertThat(scan(harmless(length))).isEqualTo(new Scanned.Clean());
  }

  @ParameterizedTest
  @ValueSource(ints = {513 * KIB, 1025 * KIB, 8192 * KIB})
  void a_file_of_which_the_scanner_sees_a_part_only_is_not_called_clean(int length)
      throws IOException {
    assertThat(scan(harmless(length))).isEqualTo(new Scanned.TooLarge());
  }

  @Test
  void it_answers_while_it_is_there_and_only_then() throws IOException {
    assertThat(scanner.answers()).isTrue();
    assertThat(clamd.gone().answers()).isFalse();
    assertThat(clamd.gone().scan(new ByteArrayInputStream(new byte[9])))
        .isEqualTo(new Scanned.Silent());
    RealClamd stopped = new RealClamd();
    FileScanner left = stopped.scanner();
    assertThat(left.answers()).isTrue();
    stopped.close();
    assertThat(left.answers()).isFalse();
  }

  @Test
  void content_that_breaks_off_is_no_answer_of_the_scanner() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> scanner.scan(broken)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream: OK\0", "stream: OK", "", "nonsense\0"})
  void an_answer_before_the_end_of_a_file_does_not_call_it_clean(
      String answer, @TempDir Path folder) throws Exception {
    assertThat(said(folder, answer, 8192 * KIB)).isEqualTo(new Scanned.Silent());
  }

  @Test
  void one_that_never_answers_is_given_up(@TempDir Path folder) throws Exception {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      FileScanner silent = new Clamd(socket, Duration.ofMillis(100));
      assertThat(silent.answers()).isFalse();
      assertThat(silent.scan(new ByteArrayInputStream(harmless(8192 * KIB))))
          .isEqualTo(new Scanned.Silent());
    }
  }

  /** What is made of a peer that answers at once and hangs up. */
  private static Scanned said(Path folder, String answer, int length) throws Exception {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread peer =
          Thread.ofVirtual()
              .start(() -> {
                try (SocketChannel one = server.accept()) {
                  one.write(ByteBuffer.wrap(answer.getBytes(US_ASCII)));
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      Scanned said =
          new Clamd(socket, Duration.ofSeconds(20))
              .scan(new ByteArrayInputStream(harmless(length)));
      peer.join();
      return said;
    }
  }

  private Scanned scan(byte[] file) throws IOException {
    return scanner.scan(new ByteArrayInputStream(file));
  }

  private static byte[] harmless(int length) {
    byte[] file = new byte[length];
    Arrays.fill(file, (byte) 'a');
    return file;
  }
}
