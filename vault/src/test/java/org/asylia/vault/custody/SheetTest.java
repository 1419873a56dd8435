package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.asylia.vault.VaultException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final NodeSeal TWO_OF_THREE = Ceremony.found(2, 3);
  private static final List<Sheet> SHEETS = Sheet.of(TWO_OF_THREE);

  @Test
  void a_sheet_reads_back_from_its_lines_and_from_its_code() {
    Sheet sheet = SHEETS.get(1);
    assertThat(Sheet.read(sheet.code()).code()).isEqualTo(sheet.code());
    assertThat(Sheet.read(String.join("\n", sheet.lines())).code()).isEqualTo(sheet.code());
    assertThat(sheet.lines()).hasSize(14);
    assertThat(sheet.lines().getFirst())
        .startsWith("IFJVS")
        .matches("([A-Z2-7]{5} ){8}[A-Z2-7]{2}");
  }

  @Test
  void small_letters_and_digits_that_look_like_letters_are_understood() {
    String code = SHEETS.getFirst().code();
    String typed =
        code.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('b', '8');
    assertThat(Sheet.read(typed).code()).isEqualTo(code);
  }

  @Test
  void a_slip_of_the_finger_is_named_by_its_line() {
    String code = SHEETS.getFirst().code();
    int place = 6 * 42 + 17;
    String slip =
        code.substring(0, place)
            + (code.charAt(place) == 'A' ? 'C' : 'A')
            + code.substring(place + 1);
    assertThatThrownBy(() -> Sheet.read(slip))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("Line 7 ");
  }

  @Test
  void lines_that_changed_places_and_cut_off_lines_are_noticed() {
    List<String> lines = SHEETS.getFirst().lines();
    assertThatThrownBy(() -> Sheet.read(lines.get(1) + lines.get(0)))
        .hasMessageContaining("Line 1 ");
    assertThatThrownBy(() -> Sheet.read(String.join("", lines.subList(0, 13))))
        .hasMessageContaining("not the whole text");
    assertThatThrownBy(() -> Sheet.read("")).hasMessageContaining("only letters");
    assertThatThrownBy(() -> Sheet.read("ÄÖÜ")).hasMessageContaining("only letters");
    assertThatThrownBy(() -> Sheet.read("A".repeat(5000))).hasMessageContaining("too long");
  }

  @Test
  void a_sheet_says_which_share_of_which_node_it_is() {
    Sheet third = Sheet.read(SHEETS.get(2).code());
    assertThat(third.index()).isEqualTo(3);
    assertThat(third.needed()).isEqualTo(2);
    assertThat(third.custodians()).isEqualTo(3);
    assertThat(third.generation()).isEqualTo(1);
    assertThat(third.node()).isEqualTo(TWO_OF_THREE.name());
    assertThat(third).hasToString("recovery sheet 3 of " + TWO_OF_THREE.name());
    assertThat(third.place()).isEqualTo(TWO_OF_THREE.place(3)).isNotEqualTo(TWO_OF_THREE.place(2));
    assertThat(third.place().hashCode()).isEqualTo(TWO_OF_THREE.place(3).hashCode());
  }

  @Test
  void numbers_that_cannot_stand_on_a_sheet_are_refused() {
    byte[] bytes = SheetText.decode(SHEETS.getFirst().code());
    noSheet(bytes, 0, 'B'); // the first letters
    noSheet(bytes, 4, 2); // the version
    noSheet(bytes, 40, 0); // the generation becomes 0
    noSheet(bytes, 41, 0); // the number of the share becomes 0
    noSheet(bytes, 41, 4); // of three
    noSheet(bytes, 42, 4); // four needed of three
    noSheet(bytes, 43, 17); // custodians
    noSheet(bytes, 55, 0); // memory below 64 MiB is 0x00010000 without its one bit
  }

  private static void noSheet(byte[] right, int at, int value) {
    byte[] bytes = right.clone();
    bytes[at] = (byte) value;
    if (at == 55) {
      bytes[53] = 0;
    }
    assertThatThrownBy(() -> Sheet.read(SheetText.code(bytes)))
        .as("byte " + at)
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("not a recovery sheet");
  }

  @Test
  void the_seal_comes_back_from_a_quorum_of_sheets() {
    NodeSeal whole = new Restorer(SHEETS).restore(Ceremony.of(1, 2));
    assertThat(SealText.write(whole)).isEqualTo(SealText.write(TWO_OF_THREE));
    NodeSeal two = new Restorer(List.of(SHEETS.get(2), SHEETS.get(0))).restore(Ceremony.of(1, 3));
    assertThat(two.indexes()).containsExactly(1, 3);
    NodeSeal reread = SealText.read(SealText.write(two));
    assertThat(new Custodians(reread).keyring(Ceremony.of(1, 3)).toString())
        .isEqualTo(TWO_OF_THREE.name());
  }

  @Test
  void too_few_sheets_and_the_same_sheet_twice_are_refused() {
    assertThatThrownBy(() -> new Restorer(List.of())).hasMessageContaining("No recovery sheet");
    assertThatThrownBy(() -> new Restorer(SHEETS.subList(0, 1)))
        .hasMessageContaining("2 recovery sheets are needed; 1");
    assertThatThrownBy(() -> new Restorer(List.of(SHEETS.get(0), SHEETS.get(0))))
        .hasMessageContaining("given twice");
  }

  @Test
  void a_sheet_of_another_node_is_named() {
    Sheet other = Sheet.of(Ceremony.found(2, 3)).get(1);
    assertThatThrownBy(() -> new Restorer(List.of(SHEETS.get(0), other)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("sheet 2 is of another node")
        .hasMessageContaining(other.node());
  }

  @Test
  void a_wrong_passphrase_for_a_sheet_is_named_by_its_share() {
    Restorer restorer = new Restorer(SHEETS);
    assertThatThrownBy(() ->
            restorer.restore(java.util.Map.of(1, Ceremony.passphrase(1), 2, Ceremony.wrong())))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Share 2 does not open");
  }

  @Test
  void sheets_whose_sealed_seeds_were_changed_restore_nothing() {
    byte[] bytes = SheetText.decode(Sheet.of(Ceremony.found(1, 1)).getFirst().code());
    bytes[bytes.length - 1] ^= 1;
    Restorer restorer = new Restorer(List.of(Sheet.read(SheetText.code(bytes))));
    assertThatThrownBy(() -> restorer.restore(Ceremony.of(1)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("was changed since it was printed");
  }

  @Test
  void a_share_stands_beside_those_of_the_same_node_rekeying_and_quorum_alone() {
    byte[] node = new byte[32];
    byte[] other = "1".repeat(32).getBytes(UTF_8);
    Place place = new Place(node, 1, 1, 2, 3);
    assertThat(place.beside(place.at(2))).isTrue();
    assertThat(place.beside(new Place(other, 1, 1, 2, 3))).isFalse();
    assertThat(place.beside(new Place(node, 2, 1, 2, 3))).isFalse();
    assertThat(place.beside(new Place(node, 1, 1, 3, 3))).isFalse();
    assertThat(place.beside(new Place(node, 1, 1, 2, 4))).isFalse();
    assertThat(place.hashCode())
        .isNotEqualTo(place.at(2).hashCode())
        .isNotEqualTo(new Place(other, 1, 1, 2, 3).hashCode());
  }

  @Test
  @Tag("thorough")
  void a_changed_bit_of_a_sheet_never_restores_another_node() {
    NodeSeal kit = Ceremony.found(1, 1);
    Sheet sheet = Sheet.of(kit).getFirst();
    byte[] bytes = SheetText.decode(sheet.code());
    long seed = 20_260_305L;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] changed = bytes.clone();
      int bit = random.nextInt(bytes.length * 8);
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      boolean onlyTheDate = bit / 8 >= 44 && bit / 8 < 52;
      if (!onlyTheDate) {
        assertThatThrownBy(() ->
                new Restorer(List.of(Sheet.read(SheetText.code(changed)))).restore(Ceremony.of(1)))
            .as("bit " + bit + ", seed " + seed)
            .isInstanceOf(VaultException.class);
      }
    }
  }
}
