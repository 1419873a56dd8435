package org.asylia.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

/** How keys, those who have them, and heads are written in rows; worked out from the format. */
class WrapNamesTest {
  private static final CaseId CASE = new CaseId(new UUID(1, 2));
  private static final OfficerId OFFICER = Workshop.OFFICER;
  private static final String NAME = "officer/0f000000-0000-4000-8000-000000000001";
  private static final String SUPERVISORS = "supervisors/NORTH/0";
  private static final int ALL = 2 + 4 + 8 + 16;

  @Test
  void a_part_is_the_bit_of_its_number_and_the_public_part_has_no_key() {
    assertThat(Parts.ALL).isEqualTo(ALL);
    assertThat(Parts.bits(List.of(Part.IDENTITY, Part.CONFIDENTIAL))).isEqualTo(18);
    assertThat(Parts.of(6)).containsExactlyInAnyOrder(Part.IDENTITY, Part.CLAIM);
    assertThat(Parts.of(1 + 32)).isEmpty();
    assertThat(Parts.keyed(ALL)).containsExactly(Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL);
    assertThat(Parts.keyed(2)).isEmpty();
    assertThat(Parts.SEALED).isEqualTo(Set.copyOf(Parts.of(ALL)));
  }

  @Test
  void the_identity_key_is_wrapped_to_the_registry_alone_in_60_bytes() {
    assertThat(wrap("registry", 2, 1, 60).shaped()).isTrue();
    assertThat(wrap("registry", 2, 1, 61).shaped()).isFalse();
    assertThat(wrap("registry", 4, 1, 60).shaped()).isFalse();
    assertThat(wrap("registry", 2, 2, 60).shaped()).isFalse();
  }

  @Test
  void other_keys_are_wrapped_to_somebody_in_32_bytes_each_and_both_layers() {
    int around = 1136 + 28;
    assertThat(wrap(NAME, 4, 2, 32 + around).shaped()).isTrue();
    assertThat(wrap(NAME, 6, 2, 32 + around).shaped()).isTrue();
    assertThat(wrap(SUPERVISORS, ALL, 2, 96 + around).shaped()).isTrue();
    assertThat(wrap("recovery", ALL, 2, 96 + around).shaped()).isTrue();
    assertThat(wrap("recovery", ALL, 2, 64 + around).shaped()).isFalse();
    assertThat(wrap("recovery", ALL, 1, 96 + around).shaped()).isFalse();
    assertThat(wrap("recovery", ALL + 1, 2, 96 + around).shaped()).isFalse();
    assertThat(wrap("recovery", ALL + 32, 2, 96 + around).shaped()).isFalse();
    assertThat(wrap(NAME, 2, 2, around).shaped()).as("a wrap without keys").isFalse();
    assertThat(wrap("nobody", ALL, 2, 96 + around).shaped()).isFalse();
  }

  @Test
  void a_wrap_is_bound_to_case_epoch_parts_algorithm_and_recipient() {
    KeyWrap wrap = new KeyWrap(CASE, 0x01020304, "recovery", 0x1e, 2, new byte[0]);
    String expected =
        hex("asylia/v1/key-wrap\0")
            + "00000000000000010000000000000002"
            + "01020304"
            + "001e"
            + "02"
            + hex("recovery");
    assertThat(HexFormat.of().formatHex(wrap.aad())).isEqualTo(expected);
    KeyWrap other = wrap.with(new byte[] {5});
    assertThat(other.aad()).isEqualTo(wrap.aad());
    assertThat(other.wrapped()).containsExactly(5);
  }

  @Test
  void a_groups_wrap_is_bound_to_group_epoch_and_member() {
    GroupWrap wrap = new GroupWrap("duty/NORTH", 3, "recovery", new byte[0]);
    assertThat(HexFormat.of().formatHex(wrap.aad()))
        .isEqualTo(hex("asylia/v1/group-wrap\0") + hex("duty/NORTH/3 recovery") + "00000003");
    assertThat(wrap.with(new byte[] {5}).wrapped()).containsExactly(5);
    assertThat(GroupWrap.LENGTH).isEqualTo(32 + 1136 + 28);
  }

  @Test
  void an_officer_has_one_name_as_a_recipient() {
    assertThat(Recipients.of(OFFICER)).isEqualTo(NAME);
    assertThat(Recipients.officer(NAME)).contains(OFFICER);
    for (String odd :
        List.of(NAME.toUpperCase(Locale.ROOT), NAME.replace("0f", "0F"), "officer/x", "")) {
      assertThat(Recipients.officer(odd)).as(odd).isEmpty();
      assertThat(Recipients.known(odd)).as(odd).isFalse();
    }
    assertThat(List.of("registry", "recovery", NAME, SUPERVISORS)).allMatch(Recipients::known);
  }

  @Test
  void a_group_has_one_name_under_each_of_its_keys() {
    Circle duty = new Circle(Group.DUTY, "N1");
    assertThat(duty.text()).isEqualTo("duty/N1");
    assertThat(duty.recipient(12)).isEqualTo("duty/N1/12");
    assertThat(Circle.parse("duty/N1/12")).contains(new Circle.Keyed(duty, 12));
    assertThat(Circle.parse("duty/N1/0")).contains(new Circle.Keyed(duty, 0));
    assertThat(Circle.parse("duty/N1/999999999")).isPresent();
    assertThat(Circle.parse("duty/" + "N".repeat(16) + "/0")).isPresent();
    for (String odd :
        List.of(
            "duty/N1/01",
            "duty/N1/-1",
            "duty/N1/1000000000",
            "duty/N1/",
            "duty/N1",
            "duty/N1/1/",
            "duty//1",
            "duty/n1/1",
            "Duty/N1/1",
            "guests/N1/1",
            "duty/" + "N".repeat(17) + "/0")) {
      assertThat(Circle.parse(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void heads_are_48_bytes_each_in_the_order_of_their_hashes() {
    Heads.Head first = head(1, "00");
    Heads.Head second = head(2, "ff");
    Heads both = new Heads(List.of(second, first));
    String text =
        "00000000000000090000000000000001"
            + "00".repeat(32)
            + "00000000000000090000000000000002"
            + "ff".repeat(32);
    assertThat(both.text()).isEqualTo(text);
    assertThat(Heads.parse(text)).isEqualTo(both);
    assertThat(both.ids()).containsExactly(first.id(), second.id());
    assertThat(Heads.none().isEmpty()).isTrue();
    assertThat(both.isEmpty()).isFalse();
    int half = text.length() / 2;
    assertThatThrownBy(() -> Heads.parse(text.substring(half) + text.substring(0, half)))
        .hasMessageContaining("ascending order");
    assertThatThrownBy(() -> Heads.parse(text.substring(half) + text.substring(half)))
        .hasMessageContaining("each once");
    assertThatThrownBy(() -> Heads.parse(text.substring(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("95 were given");
  }

  @Test
  void an_entry_takes_the_place_of_the_heads_it_follows() {
    Heads.Head first = head(1, "00");
    Heads.Head second = head(2, "ff");
    Heads.Head third = head(3, "77");
    Heads both = new Heads(List.of(first, second));
    assertThat(both.after(List.of(first.hash()), third).all()).containsExactly(third, second);
    assertThat(both.after(both.hashes(), third).all()).containsExactly(third);
    assertThat(both.after(List.of(), third).all()).containsExactly(first, third, second);
  }

  private static Heads.Head head(int entry, String hash) {
    Hash of = Hash.of(HexFormat.of().parseHex(hash.repeat(32)));
    return new Heads.Head(new EntryId(new UUID(9, entry)), of);
  }

  private static KeyWrap wrap(String recipient, int parts, int algorithm, int length) {
    return new KeyWrap(CASE, 0, recipient, parts, algorithm, new byte[length]);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(US_ASCII));
  }
}
