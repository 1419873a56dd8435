package org.asylia.desk.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.TestNode;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocketTest {
  private static final long SEED = 20_261_122;
  private static final int ROWS = 20_000;
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final TestNode node = new TestNode();
  private final Jdbi jdbi = node.office().node().database().jdbi();
  private final Docket docket = node.office().docket();
  private final List<DocketRow> rows = new ArrayList<>();

  @BeforeAll
  void fill() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(random));
    }
    jdbi.useTransaction(handle -> rows.forEach(row -> Docket.write(handle, row)));
    node.office().node().database().owner().useHandle(handle -> handle.execute("ANALYZE docket"));
  }

  @AfterAll
  void stop() {
    node.close();
  }

  static List<Lens> lenses() {
    return List.of(
        new Lens.OwedBy(Role.INTERVIEWER),
        new Lens.Alarms(),
        new Lens.Unowned(),
        new Lens.Open(),
        new Lens.Closed(),
        new Lens.ReadUnder("UNHCR"));
  }

  @ParameterizedTest
  @MethodSource("lenses")
  void paging_shows_every_case_of_a_lens_once_and_in_order(Lens lens) {
    List<CaseId> expected =
        rows.stream().filter(in(lens)).sorted(order(lens)).map(DocketRow::caseId).toList();
    assertThat(expected).as("seed %d", SEED).hasSizeGreaterThan(100);
    List<CaseId> shown = new ArrayList<>();
    Optional<Keyset> after = Optional.empty();
    boolean further = true;
    while (further) {
      DocketPage page = docket.page(lens, after, 997);
      page.rows().forEach(row -> shown.add(row.caseId()));
      after = page.next().flatMap(key -> Keyset.parse(key.text()));
      further = after.isPresent();
    }
    assertThat(shown).as("seed %d", SEED).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("lenses")
  void each_lens_reads_one_index_in_its_order_first_page_and_later_ones(Lens lens) {
    String index =
        switch (lens) {
          case Lens.OwedBy l -> "docket_by_owner";
          case Lens.Alarms l -> "docket_by_alarm";
          case Lens.Unowned l -> "docket_unowned";
          case Lens.Open l -> "docket_by_due";
          case Lens.Closed l -> "docket_closed";
          case Lens.ReadUnder l -> "docket_by_set";
        };
    for (boolean further : List.of(false, true)) {
      assertThat(plan(lens, further))
          .as("%s, later page: %s", lens, further)
          .contains("using " + index)
          .doesNotContain("Seq Scan")
          .doesNotContain("Sort");
    }
    assertThat(plan(lens, true)).as("%s begins where it left off", lens).contains("Index Cond");
  }

  @ParameterizedTest
  @MethodSource("lenses")
  void a_count_stops_at_its_limit(Lens lens) {
    int all = (int) rows.stream().filter(in(lens)).count();
    assertThat(docket.count(lens, 50)).isEqualTo(50);
    assertThat(docket.count(lens, Integer.MAX_VALUE)).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("lenses")
  void an_officer_is_shown_their_own_cases_and_an_office_its_own(Lens lens) {
    OfficerId me = new OfficerId(new UUID(2, 7));
    Reach mine = new Reach.Of(me);
    Reach north = new Reach.OfOffice("NORTH");

    assertThat(docket.page(lens, mine, Optional.empty(), ROWS).rows())
        .as("seed %d", SEED)
        .isNotEmpty()
        .isEqualTo(within(lens, row -> row.hands().working().contains(me)));
    assertThat(docket.page(lens, north, Optional.empty(), ROWS).rows())
        .isEqualTo(within(lens, row -> row.hands().office().equals("NORTH")));
    assertThat(docket.count(lens, mine, ROWS))
        .isEqualTo(within(lens, row -> row.hands().working().contains(me)).size());
  }

  private List<DocketRow> within(Lens lens, Predicate<DocketRow> reach) {
    return rows.stream().filter(in(lens)).filter(reach).sorted(order(lens)).toList();
  }

  @Test
  void a_page_stays_where_it_was_when_earlier_cases_leave_the_lens() {
    Lens lens = new Lens.OwedBy(Role.APPEAL_OFFICER);
    DocketPage first = docket.page(lens, Optional.empty(), 10);
    DocketPage second = docket.page(lens, first.next(), 10);
    DocketRow gone = first.rows().getFirst();
    docket.remove(gone.caseId());
    assertThat(docket.page(lens, first.next(), 10).rows()).isEqualTo(second.rows());
    docket.write(gone);
  }

  @Test
  void a_row_comes_back_as_it_was_written_by_case_and_by_reference() {
    for (DocketRow row : rows.subList(0, 50)) {
      assertThat(docket.find(row.caseId())).contains(row);
      assertThat(docket.find(row.reference())).contains(row);
    }
  }

  @Test
  void writing_a_row_again_replaces_it() {
    DocketRow row = rows.getFirst();
    docket.write(row);
    assertThat(docket.find(row.caseId())).contains(row);
    assertThat(docket.count(new Lens.Open(), ROWS * 2) + docket.count(new Lens.Closed(), ROWS * 2))
        .isEqualTo(ROWS);
  }

  @Test
  void the_cases_of_the_docket_can_be_read_through_by_their_ids() {
    List<CaseId> read = new ArrayList<>();
    List<CaseId> page = docket.casesAfter(new CaseId(new UUID(0, 0)), 3000);
    while (!page.isEmpty()) {
      read.addAll(page);
      page = docket.casesAfter(page.getLast(), 3000);
    }
    assertThat(read).hasSize(ROWS).doesNotHaveDuplicates();
    assertThat(new HashSet<>(read)).contains(rows.getLast().caseId());
  }

  private String plan(Lens lens, boolean further) {
    return jdbi.withHandle(handle -> {
      LensQuery shape = LensQuery.of(lens);
      Query query =
          handle.createQuery("EXPLAIN (COSTS OFF) " + shape.page(further)).bind("limit", 50);
      shape.bind(query);
      if (further) {
        query.bind("at", NOW).bind("case_id", new UUID(Long.MIN_VALUE, 0));
      }
      return String.join("\n", query.mapTo(String.class).list());
    });
  }

  private static Predicate<DocketRow> in(Lens lens) {
    return row ->
        switch (lens) {
          case Lens.OwedBy l -> !row.closed() && row.owner().equals(Optional.of(l.role()));
          case Lens.Alarms l -> row.alarmDue().isPresent();
          case Lens.Unowned l -> !row.closed() && !row.hands().owned();
          case Lens.Open l -> !row.closed();
          case Lens.Closed l -> row.closed();
          case Lens.ReadUnder l ->
              !row.closed() && row.parameterSet().equals(Optional.of(l.parameterSet()));
        };
  }

  private static Comparator<DocketRow> order(Lens lens) {
    Comparator<DocketRow> byTime =
        switch (lens) {
          case Lens.Alarms l -> Comparator.comparing(row -> row.alarmDue().orElseThrow());
          case Lens.Closed l -> Comparator.comparing(DocketRow::changed).reversed();
          default -> Comparator.comparing(row -> row.due().orElse(Instant.MAX));
        };
    return byTime.thenComparing(DocketRow::caseId);
  }

  /** Few distinct times, so that ties are many. */
  private static DocketRow row(RandomGenerator random) {
    State[] states = State.values();
    State state = states[random.nextInt(states.length)];
    boolean closed = state == State.CLOSED;
    Role[] owners = {Role.INTERVIEWER, Role.ADJUDICATOR, Role.APPEAL_OFFICER};
    Instant since = NOW.minus(Duration.ofHours(random.nextInt(500)));
    return new DocketRow(
        new CaseId(new UUID(random.nextLong(), random.nextLong())),
        new Country(random.nextBoolean() ? "TH" : "MN"),
        random.nextBoolean() ? Modality.REGULAR : Modality.SIMPLIFIED,
        state.name(),
        closed ? Optional.empty() : Optional.of(owners[random.nextInt(owners.length)]),
        closed ? Optional.empty() : Optional.of("task." + state),
        since,
        some(random, 80, since.plus(Duration.ofHours(random.nextInt(500)))),
        closed,
        1 + random.nextInt(5),
        random.nextInt(2),
        some(random, 3, since.plus(Duration.ofHours(4))),
        some(random, 30, random.nextBoolean() ? "UNHCR" : "CA-2016"),
        Optional.empty(),
        since.plus(Duration.ofMinutes(random.nextInt(100))),
        new Hands(
            random.nextBoolean() ? "NORTH" : "SOUTH",
            officers(random),
            closed || random.nextInt(5) > 0));
  }

  private static Set<OfficerId> officers(RandomGenerator random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> new OfficerId(new UUID(2, random.nextInt(40))))
        .collect(Collectors.toSet());
  }

  private static <T> Optional<T> some(RandomGenerator random, int percent, T value) {
    return random.nextInt(100) < percent ? Optional.of(value) : Optional.empty();
  }
}
