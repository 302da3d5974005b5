package vn.lantoa.reporting.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.RowReader;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.fact.Facts;
import vn.lantoa.reporting.rollup.GrowthRollupTable;
import vn.lantoa.reporting.rollup.Rollup;
import vn.lantoa.reporting.rollup.Rollups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class FactsConsumerTest extends ReportingApi {

    private static final int ITEMS = 60;
    private static final List<String> PURPOSES = List.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, List<String>> GENRES = Map.of(
            "NEWS_ITEMS", List.of("NEWS"),
            "ARTICLES", List.of("ARTICLE", "REPORTAGE"),
            "RADIO_SECONDS", List.of("RADIO_PROGRAMME"),
            "TV_SECONDS", List.of("TV_PROGRAMME"));

    @Inject
    Emptied emptied;

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Facts facts;

    @Inject
    Rollups rollups;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
            database.update("DELETE FROM refused_fact");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyOrderWithDuplicatesInEveryBatchSizeGivesTheSumsOfTheModelAndTheSameFacts(long seed) {
        List<RecordedEvent<?>> story = Story.of(seed, ITEMS);
        tell(story, story.size());
        Map<String, String> expected = Model.at(Instant.MAX, story).cells();
        List<String> inOrder = factRows();
        assertThat(cells()).isEqualTo(expected);

        nothingIsKnown();
        Random random = new Random(seed);
        List<RecordedEvent<?>> shuffled = new ArrayList<>(story);
        story.stream().filter(event -> random.nextInt(3) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        tell(shuffled, 1 + random.nextInt(40));

        assertThat(cells()).isEqualTo(expected);
        assertThat(factRows()).isEqualTo(inOrder);
    }

    /** As by replicas that read different partitions: their agencies share the cells of events and clauses. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void batchesOfDifferentAgenciesMayComeAtTheSameTime(long seed) {
        List<RecordedEvent<?>> story = Story.of(seed, ITEMS);
        Map<String, List<RecordedEvent<?>>> byAgency =
                story.stream().collect(Collectors.groupingBy(RecordedEvent::key, Collectors.toList()));
        assertThat(byAgency).hasSizeGreaterThan(1);

        CompletableFuture.allOf(byAgency.values().stream()
                        .map(events ->
                                CompletableFuture.runAsync(() -> tell(events, 8), run -> new Thread(run).start()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(cells()).isEqualTo(Model.at(Instant.MAX, story).cells());
    }

    @Test
    void whatIsToldAgainWritesNothing() {
        List<RecordedEvent<?>> story = Story.of(7, ITEMS);
        tell(story, 50);
        List<String> before = physicalRows();

        tell(story, 25);

        assertThat(physicalRows()).isEqualTo(before);
    }

    @Test
    void anEarlierStateIsTheOneThatWasKnownThen() {
        List<RecordedEvent<?>> story = Story.of(8, ITEMS);
        List<RecordedEvent<?>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(8));
        tell(shuffled, 30);

        for (int known = 0; known < story.size(); known += 17) {
            Instant asOf = story.get(known).recordedAt();
            assertThat(wideAt(asOf)).as("at event " + known).isEqualTo(wideOf(Model.at(asOf, story)));
        }
    }

    /** The function is in a migration, which cannot ask the rule. */
    @Test
    void anEarlierStateTakesRepresentativesByTheOneRule() {
        assertThat(read("SELECT pg_get_functiondef('difference_to'::regproc) AS text", row -> row.text("text")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsOnlyOnce(RepresentativeOrder.SQL);
    }

    @Test
    void growthCountsWhatFitsTheDefinitionWhetherItCameBeforeOrAfterIt() {
        List<RecordedEvent<?>> story = Story.of(9, ITEMS);
        UUID target = UUID.randomUUID();
        tell(story.subList(0, story.size() / 2), 20);
        told.one(definition(target, 1, true, HALF));
        tell(story.subList(story.size() / 2, story.size()), 20);
        told.one(definition(target, 2, false, BigDecimal.ONE));
        told.one(definition(target, 1, false, BigDecimal.ONE));

        Model model = Model.at(Instant.MAX, story);
        assertThat(growth(target, 1)).isNotEmpty().isEqualTo(model.growth(PURPOSES, true, HALF, GENRES));
        assertThat(growth(target, 2)).isNotEmpty().isEqualTo(model.growth(PURPOSES, false, BigDecimal.ONE, GENRES));
    }

    @Test
    void recomputingFindsNothingAndMendsWhatWasSpoiled() {
        tell(Story.of(10, ITEMS), 20);
        Map<String, String> right = cells();
        assertThat(recomputed().values()).containsOnly(0L);

        QuarkusTransaction.requiringNew().run(() -> {
            database.update(
                    "UPDATE rollup_genre SET works = works + 1 WHERE ctid = (SELECT min(ctid) FROM rollup_genre)");
            database.update("DELETE FROM rollup_wide WHERE ctid IN (SELECT ctid FROM rollup_wide LIMIT 2)");
            database.update("INSERT INTO rollup_event VALUES (48600, 'BBD', 'NEVER', 1, 1, 0, 0, 0, 0, 0, 0)");
        });

        assertThat(recomputed())
                .containsEntry("rollup_genre", 1L)
                .containsEntry("rollup_wide", 2L)
                .containsEntry("rollup_event", 1L)
                .containsEntry("rollup_theme", 0L);
        assertThat(cells()).isEqualTo(right);
    }

    @Test
    void settlingFindsNothingAndMendsWhatWasSpoiled() {
        tell(Story.of(11, ITEMS), 20);
        List<String> right = factRows();
        assertThat(settled()).isZero();

        QuarkusTransaction.requiringNew().run(() -> {
            database.update("UPDATE content_fact SET representative = NOT representative WHERE known_to IS NULL");
            database.update("UPDATE observation_fact SET gained = 1 WHERE known_to IS NULL");
            database.update("UPDATE item_spread SET views = views + 1");
        });

        assertThat(settled()).isPositive();
        assertThat(factRows()).isEqualTo(right);
    }

    /** rules.md §2: no count is above 10^12; older events were not held to it. */
    @Test
    void anObservationThatIsNoCountTakesNoOtherAlong() {
        told.one(items(item(1, 60), item(2, 60)));
        told.one(observations(seen(1, Long.MAX_VALUE), seen(2, 5)));
        told.one(observations(seen(3, 1_000_000_000_000L)));

        assertThat(read("SELECT views FROM item_spread ORDER BY 1", row -> row.bigint("views")))
                .containsExactly(5L, 1_000_000_000_000L);
        assertThat(refused()).containsExactly("observation " + new UUID(50, 1) + " revision 1.1|x-1");
    }

    @Test
    void anItemThatTheDatabaseCannotTakeIsSetAsideAlone() {
        RecordedEvent<?> event = items(item(1, 60), item(2, 60), strange(item(3, 60)), item(4, 60), item(5, 60));

        assertThatThrownBy(() -> told.one(event)).isInstanceOf(PersistenceException.class);
        told.one(event);

        assertThat(read("SELECT external_id FROM content_fact ORDER BY 1", row -> row.text("external_id")))
                .containsExactly("x-1", "x-2", "x-4", "x-5");
        assertThat(read("SELECT sum(works) AS works FROM rollup_genre", row -> row.bigint("works")))
                .containsExactly(4L);
        assertThat(refused()).singleElement(InstanceOfAssertFactories.STRING).endsWith("|x-3");
        assertThat(recomputed().values()).containsOnly(0L);
    }

    /** The database takes no day after the year 294276. */
    private static ContentItem strange(ContentItem item) {
        return new ContentItem(
                item.id(),
                item.revision(),
                item.externalId(),
                item.workId(),
                item.genre(),
                item.channel(),
                item.language(),
                Instant.parse("+300000-01-01T00:00:00Z"),
                item.durationSeconds(),
                item.newProduction(),
                item.reuseRatio(),
                item.purpose(),
                item.themes(),
                item.clausePaths(),
                item.audiences(),
                item.planId(),
                item.eventCode(),
                item.withdrawn(),
                item.late(),
                item.submissionId(),
                item.line(),
                item.recordedAt(),
                item.reason());
    }

    private static ContentItem item(int number, int seconds) {
        return new ContentItem(
                new UUID(50, number),
                1,
                "x-" + number,
                null,
                "NEWS",
                "Báo in",
                "vi",
                Story.BEGIN,
                seconds,
                true,
                null,
                "OTHER",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                new UUID(51, 1),
                number,
                Story.BEGIN,
                null);
    }

    private static Observation seen(int number, long views) {
        UUID item = new UUID(50, number);
        return new Observation(
                item, 1, item, "x-" + number, Story.BEGIN, views, null, null, "page", new UUID(52, 1), 1, Story.BEGIN);
    }

    private static RecordedEvent<?> items(ContentItem... items) {
        return Told.event(FactBatch.CONTENT, "BBD", 1, new ContentItemsRecorded("BBD", List.of(items)), Story.BEGIN);
    }

    private static RecordedEvent<?> observations(Observation... seen) {
        return Told.event(
                FactBatch.OBSERVATIONS, "BBD", 1, new ObservationsRecorded("BBD", List.of(seen)), Story.BEGIN);
    }

    private List<String> refused() {
        return read("SELECT what || '|' || external_id AS one FROM refused_fact ORDER BY 1", row -> row.text("one"));
    }

    private Map<String, Long> recomputed() {
        return QuarkusTransaction.requiringNew().call(rollups::recompute);
    }

    private long settled() {
        return QuarkusTransaction.requiringNew().call(facts::settleAll);
    }

    private void tell(List<RecordedEvent<?>> events, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            told.all(events.subList(from, Math.min(events.size(), from + batch)));
        }
    }

    private static RecordedEvent<GrowthTargetChanged> definition(
            UUID target, int version, boolean newOnly, BigDecimal maxReuse) {
        return Told.event(
                GrowthRollupTable.TARGETS,
                target.toString(),
                version,
                new GrowthTargetChanged(
                        target,
                        UUID.randomUUID(),
                        "sample",
                        "PROVINCIAL",
                        PURPOSES,
                        newOnly,
                        maxReuse,
                        GENRES,
                        List.copyOf(GENRES.keySet()),
                        BigDecimal.valueOf(20),
                        BigDecimal.ONE,
                        2023,
                        2024,
                        "DECREE",
                        version,
                        "DRAFT",
                        null,
                        List.of(),
                        null),
                Instant.parse("2024-01-01T00:00:00Z"));
    }

    private Map<String, Long> growth(UUID target, int version) {
        Map<String, Long> found = new TreeMap<>();
        read(
                "SELECT half_month || '|' || agency || '|' || measure AS cell, value FROM growth_cell"
                        + " WHERE target_id = ? AND definition_version = ? AND value <> 0",
                row -> found.put(row.text("cell"), row.bigint("value")),
                target,
                version);
        return found;
    }

    private Map<String, String> cells() {
        Map<String, String> found = new TreeMap<>();
        for (Rollup rollup : Rollup.values()) {
            found.putAll(cells(rollup.table(), rollup));
        }
        return found;
    }

    private Map<String, String> cells(String source, Rollup rollup, Object... values) {
        String keys = rollup.keys().stream()
                .map(column -> "coalesce(%1$s::text, 'null')".formatted(column))
                .collect(Collectors.joining(" || '|' || "))
                .replace("new_production::text", "CASE WHEN new_production THEN 'true' ELSE 'false' END");
        String sums = Rollup.SUMS.stream().map("sum(%s)"::formatted).collect(Collectors.joining(", "));
        Map<String, String> found = new TreeMap<>();
        read(
                "SELECT '%s|' || %s AS cell, ARRAY[%s]::bigint[]::text AS sums FROM %s"
                                .formatted(rollup.table(), keys, sums, source)
                        + " AS cells GROUP BY cell",
                row -> found.put(
                        row.text("cell"),
                        row.text("sums").replace("{", "[").replace("}", "]").replace(",", ", ")),
                values);
        found.values().removeIf(sum -> sum.matches("[\\[\\]0, ]*"));
        return found;
    }

    private Map<String, String> wideAt(Instant asOf) {
        String columns = String.join(", ", Rollup.WIDE.keys()) + ", " + String.join(", ", Rollup.SUMS);
        return cells(
                "(SELECT %1$s FROM rollup_wide UNION ALL SELECT %1$s FROM difference_to(?))".formatted(columns),
                Rollup.WIDE,
                asOf);
    }

    private static Map<String, String> wideOf(Model model) {
        Map<String, String> cells = new TreeMap<>(model.cells());
        cells.keySet().removeIf(cell -> !cell.startsWith(Rollup.WIDE.table()));
        return cells;
    }

    private List<String> factRows() {
        List<String> found = new ArrayList<>();
        found.addAll(read("SELECT f::text AS row FROM content_fact f ORDER BY 1", row -> row.text("row")));
        found.addAll(read("SELECT o::text AS row FROM observation_fact o ORDER BY 1", row -> row.text("row")));
        found.addAll(read("SELECT s::text AS row FROM item_spread s ORDER BY 1", row -> row.text("row")));
        return found;
    }

    /** Where each row lies and who wrote it: a row that was written again is another one. */
    private List<String> physicalRows() {
        List<String> tables = new ArrayList<>(List.of("content_fact", "observation_fact", "item_spread"));
        for (Rollup rollup : Rollup.values()) {
            tables.add(rollup.table());
        }
        return tables.stream()
                .flatMap(table -> read(
                        "SELECT '%1$s' || xmin || ctid || t::text AS row FROM %1$s t ORDER BY 1".formatted(table),
                        row -> row.text("row"))
                        .stream())
                .toList();
    }

    private <T> List<T> read(String sql, RowReader<T> reader, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> database.query(sql, reader, values));
    }
}
