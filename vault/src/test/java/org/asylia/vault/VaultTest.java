package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.vault.Workshop.NOON;
import static org.asylia.vault.Workshop.OFFICER;
import static org.asylia.vault.Workshop.binding;
import static org.asylia.vault.Workshop.committed;
import static org.asylia.vault.Workshop.opened;
import static org.asylia.vault.Workshop.person;
import static org.asylia.vault.Workshop.plain;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
class VaultTest {
  private final Workshop shop;
  private final Vault vault;

  VaultTest(Workshop shop) {
    this.shop = shop;
    this.vault = shop.vault;
  }

  @Test
  void acts_come_out_as_they_went_in() {
    CaseId id = vault.newCase();
    Act name =
        new Stated(
            person(1),
            Topic.NAME,
            Optional.empty(),
            new Value.Name("가나다"),
            new Source.Said(person(1)),
            false);
    Draft first = shop.draft(opened());
    Draft second = shop.draft(name);
    Heads heads = committed(vault.append(id, Heads.none(), List.of(first))).heads();
    committed(vault.append(id, heads, List.of(second)));

    assertThat(shop.open(id).acts())
        .containsExactly(
            new Recorded(first.id(), List.of(), OFFICER, first.at(), opened()),
            new Recorded(second.id(), List.of(first.id()), OFFICER, second.at(), name));
    assertThat(first.at().toString()).endsWith(".123456Z");
  }

  @Test
  void several_drafts_are_one_commit_each_after_the_one_before() {
    CaseId id = vault.newCase();
    List<Draft> drafts = List.of(shop.draft(opened()), shop.draft(plain()), shop.draft(plain()));
    Appended.Committed done = committed(vault.append(id, Heads.none(), drafts));

    assertThat(done.entries()).hasSize(3);
    assertThat(done.entries().get(2).parents()).containsExactly(drafts.get(1).id());
    assertThat(vault.heads(id)).isEqualTo(done.heads());
    assertThat(
            shop.count(
                "SELECT count(*) FROM entry WHERE case_id = '" + id + "' AND checkpoint <> ''"))
        .isEqualTo(1);
  }

  @Test
  void an_append_on_stale_heads_answers_with_both_versions_and_records_nothing() {
    CaseId id = vault.newCase();
    Heads first = shop.add(id, Heads.none(), opened());
    Draft theirs = shop.draft(plain());
    Heads current = committed(vault.append(id, first, List.of(theirs))).heads();

    Appended mine = vault.append(id, first, List.of(shop.draft(plain())));

    assertThat(mine)
        .isInstanceOfSatisfying(
            Appended.Conflict.class,
            conflict -> {
              assertThat(conflict.seen()).isEqualTo(first);
              assertThat(conflict.current()).isEqualTo(current);
              assertThat(conflict.since()).extracting(Recorded::id).containsExactly(theirs.id());
            });
    assertThat(shop.open(id).acts()).hasSize(2);
  }

  @Test
  void beginning_a_case_that_is_there_already_is_a_conflict() {
    CaseId id = shop.caseOf(2);
    assertThat(vault.append(id, Heads.none(), List.of(shop.draft(opened()))))
        .isInstanceOfSatisfying(
            Appended.Conflict.class, conflict -> assertThat(conflict.since()).hasSize(2));
  }

  @Test
  void work_done_elsewhere_stands_beside_until_an_act_follows_both() {
    CaseId id = vault.newCase();
    Heads root = shop.add(id, Heads.none(), opened());
    Heads ours = shop.add(id, root, plain());
    Draft theirs = shop.draft(plain());
    Heads both = committed(vault.appendBeside(id, root, ours, List.of(theirs))).heads();
    assertThat(both.all()).hasSize(2);

    Draft merge = shop.draft(plain());
    Heads merged = committed(vault.append(id, both, List.of(merge))).heads();

    assertThat(merged.ids()).containsExactly(merge.id());
    OpenedCase opened = shop.open(id);
    assertThat(opened.acts()).hasSize(4);
    assertThat(opened.acts().getLast().parents())
        .containsExactlyInAnyOrder(ours.ids().getFirst(), theirs.id());
  }

  @Test
  void a_binding_act_needs_an_enrolled_author() {
    CaseId id = vault.newCase();
    OfficerId stranger = OfficerId.parse("0f000000-0000-4000-8000-0000000000ff");
    Draft draft = vault.draft(stranger, NOON, binding());
    assertThatThrownBy(() -> vault.append(id, Heads.none(), List.of(draft)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Enrol the officer first");
    assertThat(vault.heads(id)).isEqualTo(Heads.none());
  }

  @Test
  void a_binding_act_carries_its_authors_signature() {
    CaseId id = vault.newCase();
    shop.add(id, Heads.none(), binding());
    assertThat(shop.open(id).acts()).hasSize(1);
    assertThat(shop.count("SELECT length(signature) FROM entry WHERE case_id = '" + id + "'"))
        .isEqualTo(64);
  }

  @Test
  void a_projection_is_written_with_the_acts_or_neither_is() {
    shop.database
        .owner()
        .useHandle(h -> {
          h.execute("CREATE TABLE row_count (n bigint)");
          h.execute("GRANT ALL ON row_count TO asylia_desk");
        });
    CaseId id = vault.newCase();
    Projection good =
        (handle, caseId, added) -> handle.execute("INSERT INTO row_count VALUES (?)", added.size());
    Heads heads =
        committed(vault.append(id, Heads.none(), List.of(shop.draft(opened())), good)).heads();
    Projection bad =
        (handle, caseId, added) -> {
          good.write(handle, caseId, added);
          throw new IllegalStateException("no");
        };
    assertThatThrownBy(() -> vault.append(id, heads, List.of(shop.draft(plain())), bad))
        .isInstanceOf(IllegalStateException.class);

    assertThat(shop.count("SELECT sum(n)::bigint FROM row_count")).isEqualTo(1);
    assertThat(shop.open(id).acts()).hasSize(1);
  }

  @Test
  void the_stream_passes_every_case_once_and_leaves_out_the_node_file() {
    CaseId one = shop.caseOf(1);
    CaseId two = shop.caseOf(2);
    List<CaseId> all = vault.stream(shop.reader()).map(OpenedCase::id).toList();
    assertThat(all).contains(one, two).doesNotHaveDuplicates().doesNotContain(vault.nodeFile());
  }

  @Test
  void heads_pass_through_a_form_field() {
    Heads heads = vault.heads(shop.caseOf(2));
    assertThat(Heads.parse(heads.text())).isEqualTo(heads);
  }

  @Test
  void another_node_key_does_not_open_this_database() {
    Keyring other = Keyring.of(new byte[32]);
    assertThatThrownBy(() -> Vault.open(shop.database, other, new SecureRandom()))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("another node key");
  }

  @Test
  void the_public_part_stands_only_in_the_node_file() {
    Act enrolled =
        new org.asylia.casefile.AccessAct.OfficerEnrolled(
            OFFICER, "HQ", java.util.Set.of(), "00".repeat(32), "00".repeat(1216));
    Draft draft = shop.draft(enrolled);
    CaseId id = vault.newCase();
    assertThatThrownBy(() -> vault.append(id, Heads.none(), List.of(draft)))
        .isInstanceOf(VaultException.class);
  }
}
