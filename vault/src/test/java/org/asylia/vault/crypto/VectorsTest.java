package org.asylia.vault.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void sha_256_of_abc_is_that_of_fips_180() {
    assertThat(
            Hash.sha256(
                "a".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "bc".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void hkdf_gives_the_first_vector_of_rfc_5869() {
    byte[] okm =
        Hkdf.derive(
            HEX.parseHex("0b".repeat(22)),
            HEX.parseHex("000102030405060708090a0b0c"),
            HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"),
            42);
    assertThat(HEX.formatHex(okm))
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }

  @Test
  void hkdf_without_salt_gives_the_third_vector_of_rfc_5869() {
    byte[] okm = Hkdf.derive(HEX.parseHex("0b".repeat(22)), new byte[0], new byte[0], 42);
    assertThat(HEX.formatHex(okm))
        .isEqualTo(
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
  }

  @Test
  void ed25519_gives_the_first_vector_of_rfc_8032() {
    byte[] seed = HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    byte[] key = Ed25519.publicKey(seed);
    byte[] signature = Ed25519.sign(seed, key, new byte[0]);
    assertThat(HEX.formatHex(key))
        .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assertThat(HEX.formatHex(signature))
        .isEqualTo(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e"
                + "39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    assertThat(Ed25519.verify(key, new byte[0], signature)).isTrue();
  }

  @Test
  void ed25519_refuses_every_flipped_bit_of_a_signature_and_odd_lengths() {
    byte[] seed = new byte[32];
    byte[] key = Ed25519.publicKey(seed);
    byte[] message = {1, 2, 3};
    byte[] signature = Ed25519.sign(seed, key, message);
    for (int bit = 0; bit < signature.length * 8; bit++) {
      byte[] changed = signature.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(Ed25519.verify(key, message, changed)).as("bit " + bit).isFalse();
    }
    assertThat(Ed25519.verify(key, message, Arrays.copyOf(signature, 63))).isFalse();
    assertThat(Ed25519.verify(Arrays.copyOf(key, 31), message, signature)).isFalse();
  }

  @Test
  void x_wing_gives_the_public_key_of_the_first_vector_of_its_draft() {
    byte[] seed = HEX.parseHex("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26");
    byte[] key = XWing.publicKey(seed);
    assertThat(key).hasSize(XWing.PUBLIC_LENGTH);
    assertThat(HEX.formatHex(key))
        .startsWith(
            "e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5b19cfc3da5fa1a92c49f"
                + "25513e0fd30d6b1611c9ab9635d7086727a4b7d21d34244e66969cf15b3b2a785329f61b096b27")
        .endsWith(
            "fe722f06cc03de5b69859edb06eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534");
  }

  @Test
  void ml_dsa_65_refuses_every_sampled_flipped_bit_of_a_signature_and_odd_lengths() {
    byte[] seed = new byte[MlDsa65.SEED_LENGTH];
    byte[] key = MlDsa65.publicKey(seed);
    byte[] message = {1, 2, 3};
    byte[] signature = MlDsa65.sign(seed, message);
    assertThat(signature).hasSize(MlDsa65.SIGNATURE_LENGTH).isEqualTo(MlDsa65.sign(seed, message));
    assertThat(MlDsa65.verify(key, message, signature)).isTrue();
    assertThat(MlDsa65.verify(key, new byte[] {1, 2}, signature)).isFalse();
    for (int bit = 0; bit < signature.length * 8; bit += 97) {
      byte[] changed = signature.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(MlDsa65.verify(key, message, changed)).as("bit " + bit).isFalse();
    }
    assertThat(MlDsa65.verify(key, message, Arrays.copyOf(signature, 3308))).isFalse();
    assertThat(MlDsa65.verify(Arrays.copyOf(key, 1951), message, signature)).isFalse();
  }

  @Test
  void argon2id_gives_the_vector_of_its_reference_implementation() {
    byte[] key =
        new Argon2id(65536, 2, 1)
            .key(
                "password".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "somesalt".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertThat(HEX.formatHex(key))
        .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  }

  @Test
  void a_sealed_text_opens_only_with_its_key_its_bytes_and_its_associated_data() {
    byte[] key = new byte[32];
    byte[] sealed = Aead.seal(key, new byte[] {5, 6}, new byte[] {7}, new SecureRandom());
    assertThat(Aead.open(key, sealed, new byte[] {7}))
        .hasValueSatisfying(plain -> assertThat(plain).containsExactly(5, 6));
    assertThat(Aead.open(key, sealed, new byte[] {8})).isEmpty();
    byte[] otherKey = new byte[32];
    otherKey[31] = 1;
    assertThat(Aead.open(otherKey, sealed, new byte[] {7})).isEmpty();
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(Aead.open(key, changed, new byte[] {7})).as("bit " + bit).isEmpty();
    }
    assertThat(Aead.open(key, new byte[27], new byte[] {7})).isEmpty();
  }
}
