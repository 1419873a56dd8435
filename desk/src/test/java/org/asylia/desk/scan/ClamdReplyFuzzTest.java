package org.asylia.desk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever comes back over the socket, nothing but the agreed answer means clean. */
class ClamdReplyFuzzTest {
  @FuzzTest
  void no_other_answer_calls_a_file_clean(byte[] bytes) {
    String reply = new String(bytes, StandardCharsets.ISO_8859_1);
    Scanned said = ClamdReply.parse(reply);
    assertThat(said instanceof Scanned.Clean).isEqualTo(reply.strip().equals("stream: OK"));
    if (said instanceof Scanned.Infected(String name)) {
      assertThat(name).matches("[A-Za-z0-9._-]{1,100}");
    }
  }
}
