package vn.lantoa.reporting.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.rollup.Rollups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class FigureChangeResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/figures/changes";
    private static final Instant KNOWN = Instant.parse("2024-07-01T00:00:00Z");
    private static final Duration MOVED_WITHIN = Duration.ofSeconds(10);

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    @Inject
    Rollups rollups;

    @Inject
    Database database;

    @Inject
    FigureChangeTable moves;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z")));
    }

    private void tell(String agency, int number, int revision, String day, String... themes) {
        tell(agency, number, revision, day, List.of(themes), List.of());
    }

    private void tell(
            String agency, int number, int revision, String day, List<String> themes, List<String> audiences) {
        ContentItem item = new ContentItem(
                new UUID(51, number),
                revision,
                "f-" + number,
                "f-" + number,
                "NEWS",
                "K",
                "vi",
                Instant.parse(day + "T03:00:00Z"),
                null,
                true,
                null,
                "OTHER",
                themes,
                List.of(),
                audiences,
                null,
                null,
                false,
                false,
                new UUID(1, 1),
                1,
                KNOWN,
                null);
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, revision),
                new ContentItemsRecorded(agency, List.of(item)),
                KNOWN.plusSeconds(revision)));
    }

    private static JsonPath after(String since, Identity by) {
        return as(by).queryParam("since", since)
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is told after a place, once so many cells are: what still runs holds the feed up. */
    private static JsonPath awaited(String since, int cells) {
        AtomicReference<JsonPath> told = new AtomicReference<>();
        await().atMost(MOVED_WITHIN).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            told.set(after(since, Identity.REPORTING_JOB));
            assertThat(told.get().getList("items")).hasSize(cells);
        });
        return told.get();
    }

    private static String now() {
        return after("now", Identity.REPORTING_JOB).getString("next");
    }

    @Test
    void tellsEachCellThatMovedOnceAndAsItIsNow() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14");
        tell("BBD", 2, 1, "2024-03-15");
        JsonPath first = awaited(before, 2);

        assertThat(first.getList("items.day")).containsExactly("2024-03-14", "2024-03-15");
        assertThat(first.getList("items.decreeMonth")).containsExactly("2024-03", "2024-04");
        assertThat(first.getList("items.works")).containsExactly(1, 1);
        assertThat(first.<Integer>get("items[0].views")).isNull();

        tell("BBD", 1, 2, "2024-03-15"); // to another day
        JsonPath second = awaited(first.getString("next"), 2);
        assertThat(second.getList("items.works")).containsExactly(0, 2);
        assertThat(awaited(before, 2).getList("items.works")).containsExactly(0, 2);
    }

    @Test
    void aFigureOfAnyGroupMovesItsCellAndWhatComesAgainDoesNot() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14", "T01");
        String first = awaited(before, 1).getString("next");
        tell("BBD", 1, 1, "2024-03-14", "T01");
        tell("BTV", 9, 1, "2024-05-01");
        String second = awaited(first, 1).getString("next");

        tell("BBD", 1, 2, "2024-03-14", "T02");
        JsonPath third = awaited(second, 1);
        assertThat(third.getList("items.agency")).containsExactly("BBD");

        tell("BBD", 1, 3, "2024-03-14", List.of("T02"), List.of("A1"));
        assertThat(awaited(third.getString("next"), 1).getList("items.agency")).containsExactly("BBD");
    }

    @Test
    void isReadInPagesAndByAPressAgencyOfItsOwn() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14");
        tell("BTV", 2, 1, "2024-03-14");
        tell("BBD", 3, 1, "2024-03-16");
        awaited(before, 3);

        JsonPath page = as(Identity.OFFICER)
                .queryParam("since", before)
                .queryParam("limit", 2)
                .get(URL)
                .jsonPath();
        assertThat(page.getList("items.agency")).containsExactly("BBD", "BTV");
        assertThat(after(page.getString("next"), Identity.OFFICER).getList("items.day"))
                .containsExactly("2024-03-16");
        assertThat(after(before, Identity.PRESS_BTV).getList("items.agency")).containsExactly("BTV");
    }

    @Test
    void aRebuildThatFoundAllAsItWasTellsNothingAndAnyOtherEveryCell() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14");
        tell("BBD", 1, 2, "2024-03-15");
        String place = awaited(before, 2).getString("next");

        QuarkusTransaction.requiringNew().run(() -> rollups.tellOf(rollups.recompute()));
        tell("BTV", 2, 1, "2024-04-01");
        String later = awaited(place, 1).getString("next");

        QuarkusTransaction.requiringNew().run(() -> rollups.tellOf(Map.of("content_fact", 0L)));
        await().atMost(MOVED_WITHIN).untilAsserted(() -> assertThat(cells(later))
                .contains("BBD 2024-03-14 0", "BBD 2024-03-15 1", "BTV 2024-04-01 1"));
    }

    /** All cells after a place: those that other tests left are among them. */
    private static List<String> cells(String since) {
        List<String> cells = new ArrayList<>();
        for (JsonPath page = after(since, Identity.AUDITOR);
                !page.getList("items").isEmpty();
                page = after(page.getString("next"), Identity.AUDITOR)) {
            page.<Map<String, Object>>getList("items")
                    .forEach(cell -> cells.add(cell.get("agency") + " " + cell.get("day") + " " + cell.get("works")));
        }
        return cells;
    }

    @Test
    void aPlaceGoesOnThoughNothingOfOnesOwnMoved() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14");
        awaited(before, 1);

        String next = after(before, Identity.PRESS_BTV).getString("next");

        assertThat(next).isNotEqualTo(before);
        assertThat(after(next, Identity.AUDITOR).getList("items")).isEmpty();
    }

    @Test
    void whatWasRestoredFromAnotherDatabaseIsToldAtTheNextStart() {
        String before = now();
        tell("BBD", 1, 1, "2024-03-14");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("UPDATE figure_move SET moved_in = 900000000000000 WHERE agency = 'BBD'"
                        + " AND day = '2024-03-14'"));
        assertThat(after(before, Identity.AUDITOR).getList("items")).isEmpty();

        QuarkusTransaction.requiringNew().run(moves::takeOver);

        assertThat(awaited(before, 1).getList("items.day")).containsExactly("2024-03-14");
    }

    @Test
    void aTransactionThatRunsHoldsBackMovesAndTheWatermark() {
        String before = now();
        JsonPath held = QuarkusTransaction.requiringNew().call(() -> {
            database.queryOne("SELECT pg_current_xact_id()::text AS id", row -> row.text("id"));
            tell("BBD", 1, 1, "2024-03-14");
            return after(before, Identity.AUDITOR);
        });

        assertThat(held.getList("items")).isEmpty();
        assertThat(held.getString("watermark")).isNull();
        assertThat(awaited(held.getString("next"), 1).getList("items.day")).containsExactly("2024-03-14");
    }

    @ParameterizedTest
    @CsvSource({
        "since, xyz, FIGURE_CURSOR_INVALID",
        "since, OTk5OTk5OTk5OTk5OTk5LjE, FIGURE_CURSOR_INVALID",
        "limit, 0, PARAMETER_INVALID",
        "limit, 1001, PARAMETER_INVALID"
    })
    void saysWhatIsWrong(String parameter, String value, String code) {
        as(Identity.REPORTING_JOB)
                .queryParam(parameter, value)
                .get(URL)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }
}
