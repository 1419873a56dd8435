package org.asylia.desk.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedBenchTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final LockedBench bench = LockedBench.here(Duration.ofSeconds(30));

  private Optional<byte[]> make(Task task, String type, byte[] file) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    boolean done =
        bench.make(task, type, new ByteArrayInputStream(file), out -> out.transferTo(made));
    return done ? Optional.of(made.toByteArray()) : Optional.empty();
  }

  private static boolean marked(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).contains(MadeFiles.MARK);
  }

  @Test
  void a_photograph_loses_its_device_and_keeps_every_pixel_and_how_it_is_turned()
      throws IOException {
    byte[] photograph = MadeFiles.photograph();
    assertThat(marked(photograph)).isTrue();
    byte[] clean = make(Task.CLEAN, MediaTypes.JPEG, photograph).orElseThrow();
    assertThat(marked(clean)).isFalse();
    assertThat(pixels(clean)).isEqualTo(pixels(photograph));
    byte[] small = make(Task.PREVIEW, MediaTypes.JPEG, clean).orElseThrow();
    BufferedImage preview = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(preview.getWidth()).isEqualTo(40);
    assertThat(preview.getHeight()).isEqualTo(60);
  }

  private static int[] pixels(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void a_screenshot_loses_its_texts_and_keeps_every_pixel() throws IOException {
    byte[] clean = make(Task.CLEAN, MediaTypes.PNG, MadeFiles.screenshot()).orElseThrow();
    assertThat(marked(clean)).isFalse();
    assertThat(pixels(clean)).isEqualTo(pixels(MadeFiles.screenshot()));
  }

  @Test
  void a_pdf_loses_its_author_and_shows_its_first_page() throws IOException {
    assertThat(marked(MadeFiles.pdf())).isTrue();
    byte[] clean = make(Task.CLEAN, MediaTypes.PDF, MadeFiles.pdf()).orElseThrow();
    assertThat(marked(clean)).isFalse();
    byte[] page = make(Task.PREVIEW, MediaTypes.PDF, clean).orElseThrow();
    assertThat(ImageIO.read(new ByteArrayInputStream(page)).getHeight()).isEqualTo(480);
  }

  @Test
  void a_text_document_loses_its_properties_and_keeps_its_text() throws IOException {
    byte[] clean = make(Task.CLEAN, DOCX, MadeFiles.docx("<p>words</p>")).orElseThrow();
    assertThat(entry(clean, "word/document.xml")).isEqualTo("<p>words</p>");
    assertThat(entry(clean, "docProps/core.xml")).doesNotContain(MadeFiles.MARK);
  }

  @Test
  void a_scan_in_tiff_is_written_anew() throws IOException {
    byte[] clean =
        make(Task.CLEAN, MediaTypes.TIFF, MadeFiles.picture("tiff", 30, 20)).orElseThrow();
    assertThat(pixels(clean)).isEqualTo(pixels(MadeFiles.picture("tiff", 30, 20)));
  }

  private static String entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name + " is not there");
  }

  @Test
  void a_picture_that_promises_1600_million_pixels_is_refused() throws IOException {
    byte[] huge = MadeFiles.promising(40_000, 40_000);
    assertThat(make(Task.PREVIEW, MediaTypes.PNG, huge)).isEmpty();
  }

  @Test
  void an_archive_that_unpacks_to_a_gigabyte_is_refused() throws IOException {
    assertThat(make(Task.CLEAN, DOCX, MadeFiles.bomb())).isEmpty();
  }

  @Test
  void a_document_whose_entities_multiply_is_copied_unread() throws IOException {
    String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><l>&b;</l>";
    byte[] clean = make(Task.CLEAN, DOCX, MadeFiles.docx(laughs)).orElseThrow();
    assertThat(entry(clean, "word/document.xml")).isEqualTo(laughs);
  }

  @ParameterizedTest
  @ValueSource(strings = {MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.PDF, MediaTypes.TIFF, DOCX})
  void what_is_no_such_file_is_refused(String type) throws IOException {
    byte[] noise = new byte[5000];
    Arrays.fill(noise, (byte) 0xFF);
    assertThat(make(Task.CLEAN, type, noise)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.PDF})
  void a_file_cut_short_does_no_harm(String type) throws IOException {
    byte[] whole =
        switch (type) {
          case MediaTypes.JPEG -> MadeFiles.photograph();
          case MediaTypes.PNG -> MadeFiles.screenshot();
          default -> MadeFiles.pdf();
        };
    byte[] cut = Arrays.copyOf(whole, whole.length / 3);
    make(Task.CLEAN, type, cut).ifPresent(made -> assertThat(made).isNotEmpty());
    assertThat(make(Task.CLEAN, type, whole)).isPresent();
  }

  @Test
  void a_file_that_never_ends_is_given_up_after_the_time_allowed() throws IOException {
    LockedBench hasty = LockedBench.here(Duration.ofMillis(300));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            return length;
          }
        };
    assertThat(hasty.make(Task.PREVIEW, MediaTypes.JPEG, endless, InputStream::readAllBytes))
        .isFalse();
  }

  @Test
  void the_process_has_no_network_where_this_machine_can_take_it_away() throws IOException {
    Process probe = new ProcessBuilder("unshare", "-n", "true").start();
    boolean possible = probe.onExit().join().exitValue() == 0;
    assertThat(bench.networkless() || !possible).isTrue();
  }
}
