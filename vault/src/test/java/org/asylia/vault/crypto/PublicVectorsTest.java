package org.asylia.vault.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.kems.MLKEMExtractor;
import org.bouncycastle.crypto.kems.MLKEMGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is used of cryptography, against values published by others: the RFCs, FIPS and drafts that
 * are named, and accumulated vectors: the hash of the results of many runs over inputs drawn from
 * SHAKE128, for ML-DSA as published in C2SP's CCTV (CC0), for ML-KEM as in the tests of Go's
 * crypto/mlkem.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicVectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  private long vectors;

  @AfterAll
  void tell() {
    Figure.of(Promise.P11, "vectors").count(vectors, "public vectors, all met");
  }

  @Test
  void ed25519_gives_the_vectors_of_rfc_8032() {
    signs(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    signs(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    signs(
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
            + "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704");
  }

  @Test
  void ed25519_refuses_a_signature_whose_scalar_was_raised_by_the_order_of_the_group() {
    byte[] seed = HEX.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    byte[] key = Ed25519.publicKey(seed);
    byte[] signature = Ed25519.sign(seed, key, new byte[] {0x72});
    BigInteger order =
        BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] scalar = reversed(Arrays.copyOfRange(signature, 32, 64));
    byte[] raised = new BigInteger(1, scalar).add(order).toByteArray();
    byte[] other = signature.clone();
    Arrays.fill(other, 32, 64, (byte) 0);
    byte[] little = reversed(raised);
    System.arraycopy(little, 0, other, 32, Math.min(32, little.length));
    assertThat(Ed25519.verify(key, new byte[] {0x72}, signature)).isTrue();
    assertThat(Ed25519.verify(key, new byte[] {0x72}, other)).isFalse();
    vectors++;
  }

  @Test
  void hkdf_gives_the_second_vector_of_rfc_5869() {
    byte[] okm = Hkdf.derive(range(0x00, 0x4f), range(0x60, 0xaf), range(0xb0, 0xff), 82);
    assertThat(HEX.formatHex(okm))
        .isEqualTo(
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    vectors++;
  }

  @Test
  void aes_256_gcm_opens_the_test_cases_of_its_specification() {
    String zero = "00".repeat(32);
    opens(zero, "00".repeat(12), "", "", "", "530f8afbc74536b9a963b4f1c4cb738b");
    opens(
        zero,
        "00".repeat(12),
        "",
        "00".repeat(16),
        "cea7403d4d606b6e074ec5d3baf39d18",
        "d0d1c8a799996bf0265b98b5d48ab919");
    String key = "feffe9928665731c6d6a8f9467308308".repeat(2);
    String plain =
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
    String sealed =
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";
    String nonce = "cafebabefacedbaddecaf888";
    opens(key, nonce, "", plain, sealed, "b094dac5d93471bdec1a502270e3cc6c");
    opens(
        key,
        nonce,
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        plain.substring(0, 120),
        sealed.substring(0, 120),
        "76fc6ece0f4e1768cddf8853bb2d551b");
  }

  @Test
  void argon2id_gives_the_vector_of_rfc_9106() {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(HEX.parseHex("02".repeat(16)))
            .withSecret(HEX.parseHex("03".repeat(8)))
            .withAdditional(HEX.parseHex("04".repeat(12)))
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .build());
    byte[] tag = new byte[32];
    generator.generateBytes(HEX.parseHex("01".repeat(32)), tag);
    assertThat(HEX.formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    vectors++;
  }

  @Test
  void hpke_opens_the_first_vector_of_rfc_9180() throws Exception {
    HPKE hpke =
        new HPKE(
            HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
    AsymmetricCipherKeyPair recipient =
        hpke.deserializePrivateKey(
            HEX.parseHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
            HEX.parseHex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"));
    HPKEContext context =
        hpke.setupBaseR(
            HEX.parseHex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
            recipient,
            "Ode on a Grecian Urn".getBytes(US_ASCII));
    byte[] plain =
        context.open(
            "Count-0".getBytes(US_ASCII),
            HEX.parseHex(
                "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9"
                    + "6d8770ac83d07bea87e13c512a"));
    assertThat(new String(plain, US_ASCII)).isEqualTo("Beauty is truth, truth beauty");
    vectors++;
  }

  @Test
  void x_wing_gives_the_shared_secrets_of_its_draft() {
    agrees(
        "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26",
        "3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2"
            + "35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2",
        "d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384");
    agrees(
        "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea",
        "17cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f167a580b14aabdef"
            + "aee7eef47cb0fca9767be1fda69419dfb927e9df07348b196691abaeb580b32d",
        "f2e86241c64d60f6649fbc6c5b7d17180b780a3f34355e64a85749949c45f150");
  }

  @Test
  void ml_dsa_65_gives_the_accumulated_vectors_of_cctv() {
    int runs = Runs.of(100, 10_000);
    SHAKEDigest source = new SHAKEDigest(128);
    SHAKEDigest sum = new SHAKEDigest(128);
    for (int i = 0; i < runs; i++) {
      byte[] seed = draw(source, MlDsa65.SEED_LENGTH);
      byte[] key = MlDsa65.publicKey(seed);
      byte[] signature = MlDsa65.sign(seed, new byte[0]);
      sum.update(key, 0, key.length);
      sum.update(signature, 0, signature.length);
      assertThat(MlDsa65.verify(key, new byte[0], signature)).isTrue();
    }
    assertThat(HEX.formatHex(draw(sum, 32)))
        .isEqualTo(
            runs == 100
                ? "8358a1843220194417cadbc2651295cd8fc65125b5a5c1a239a16dc8b57ca199"
                : "5ff5e196f0b830c3b10a9eb5358e7c98a3a20136cb677f3ae3b90175c3ace329");
    vectors += runs;
  }

  @Test
  void ml_kem_768_gives_the_accumulated_vectors_of_go() {
    int runs = 10_000;
    SHAKEDigest source = new SHAKEDigest(128);
    SHAKEDigest sum = new SHAKEDigest(128);
    for (int i = 0; i < runs; i++) {
      byte[] seed = draw(source, 64);
      byte[] message = draw(source, 32);
      byte[] invalid = draw(source, 1088);
      MLKEMPrivateKeyParameters key =
          new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, seed);
      SecretWithEncapsulation sealed =
          MLKEMGenerator.internalGenerateEncapsulated(key.getPublicKeyParameters(), message);
      MLKEMExtractor extractor = new MLKEMExtractor(key);
      byte[] secret = sealed.getSecret();
      assertThat(extractor.extractSecret(sealed.getEncapsulation())).isEqualTo(secret);
      add(sum, key.getPublicKey());
      add(sum, sealed.getEncapsulation());
      add(sum, secret);
      add(sum, extractor.extractSecret(invalid));
    }
    assertThat(HEX.formatHex(draw(sum, 32)))
        .isEqualTo("8a518cc63da366322a8e7a818c7a0d63483cb3528d34a4cf42f35d5ad73f22fc");
    vectors += runs;
  }

  private void signs(String seed, String key, String message, String signature) {
    byte[] words = HEX.parseHex(message);
    byte[] made = Ed25519.sign(HEX.parseHex(seed), Ed25519.publicKey(HEX.parseHex(seed)), words);
    assertThat(HEX.formatHex(Ed25519.publicKey(HEX.parseHex(seed)))).isEqualTo(key);
    assertThat(HEX.formatHex(made)).isEqualTo(signature);
    assertThat(Ed25519.verify(HEX.parseHex(key), words, made)).isTrue();
    vectors++;
  }

  private void opens(
      String key, String nonce, String aad, String plain, String sealed, String tag) {
    byte[] text = HEX.parseHex(nonce + sealed + tag);
    assertThat(Aead.open(HEX.parseHex(key), text, HEX.parseHex(aad)))
        .hasValueSatisfying(opened -> assertThat(HEX.formatHex(opened)).isEqualTo(plain));
    text[text.length - 1] ^= 1;
    assertThat(Aead.open(HEX.parseHex(key), text, HEX.parseHex(aad))).isEmpty();
    vectors++;
  }

  private void agrees(String seed, String randomness, String secret) {
    XWingPrivateKeyParameters key = new XWingPrivateKeyParameters(HEX.parseHex(seed));
    byte[] publicKey = XWing.publicKey(HEX.parseHex(seed));
    SecretWithEncapsulation sealed =
        new XWingKEMGenerator(new GivenRandom(HEX.parseHex(randomness)))
            .generateEncapsulated(new XWingPublicKeyParameters(publicKey));
    assertThat(HEX.formatHex(sealed.getSecret())).isEqualTo(secret);
    byte[] opened = new XWingKEMExtractor(key).extractSecret(sealed.getEncapsulation());
    assertThat(HEX.formatHex(opened)).isEqualTo(secret);
    vectors++;
  }

  private static byte[] draw(SHAKEDigest source, int length) {
    byte[] bytes = new byte[length];
    source.doOutput(bytes, 0, length);
    return bytes;
  }

  private static void add(SHAKEDigest sum, byte[] bytes) {
    sum.update(bytes, 0, bytes.length);
  }

  private static byte[] range(int first, int last) {
    byte[] bytes = new byte[last - first + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[i] = bytes[bytes.length - 1 - i];
    }
    return turned;
  }
}
