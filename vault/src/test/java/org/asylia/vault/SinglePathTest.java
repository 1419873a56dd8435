package org.asylia.vault;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.custody.BackupKeys;
import org.asylia.vault.record.PartSealer;
import org.junit.jupiter.api.Test;

/** There is one path to what a case holds, and it begins with the access log. */
class SinglePathTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.asylia.vault");

  @Test
  void a_part_is_decrypted_by_the_reader_of_cases_alone() {
    only("open", PartSealer.class, CaseReader.class);
  }

  @Test
  void a_case_is_read_on_the_reading_path_and_the_public_node_file_for_the_directory() {
    only("read", CaseReader.class, ReadingPath.class, DirectoryCache.class);
  }

  @Test
  void keys_are_unwrapped_in_one_place_for_those_two_paths_and_for_passing_on_a_groups_key() {
    only("open.*", Wrapper.class, KeyRelease.class, Wrapper.class);
    only(
        "keys|identity|recovered|circle|member|waiting",
        KeyRelease.class,
        ReadingPath.class,
        AppendPath.class,
        Circles.class,
        KeyRelease.class);
    only("unlock", Keyring.class, Wrapper.class, OfficerRow.class, Rewrap.class);
    only("unwrapIdentity", Keyring.class, Wrapper.class, Rewrap.class);
    only("open", Hpke.class, Wrapper.class, PartSealer.class, BackupKeys.class);
  }

  @Test
  void nothing_is_sealed_to_a_classical_key() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.asylia.vault.crypto")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.bouncycastle\\..*(X25519|X448|ECDH|DHKEM|RSA|MLKEM|XWing).*")
        .check(CLASSES);
  }

  /** Methods of those names are called by those classes, and those nested in them, only. */
  private static void only(String names, Class<?> called, Class<?>... callers) {
    List<String> allowed = Arrays.stream(callers).map(Class::getName).toList();
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are not " + allowed,
                (JavaClass c) -> allowed.stream().noneMatch(a -> inside(c.getName(), a))))
        .should()
        .callMethodWhere(target(nameMatching(names)).and(target(owner(equivalentTo(called)))))
        .check(CLASSES);
  }

  private static boolean inside(String name, String allowed) {
    return name.equals(allowed) || name.startsWith(allowed + "$");
  }
}
