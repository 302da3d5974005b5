package vn.lantoa.reporting.share;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.task.contract.ClausesChanged.FocusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** T01 has the part T01.1 and puts two events first; nothing is published of T03. */
@QuarkusTest
class ContentShareResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/content-shares";
    private static final Instant KNOWN = Instant.parse("2024-07-01T00:00:00Z");
    private static final String MARCH = "2024-03-05T02:00:00Z";
    private static final String APRIL = "2024-04-05T02:00:00Z";

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    private UUID plan;

    @BeforeEach
    void sixWorksArePublished() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        plan = UUID.randomUUID();
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan,
                        1,
                        List.of(PlanMother.clause("I-1", false)),
                        PlanMother.theme("T01", null, new FocusEvent("GIAI-MAU", 1), new FocusEvent("HOI-MAU", 2)),
                        PlanMother.theme("T01.1", "T01"),
                        PlanMother.theme("T02"),
                        PlanMother.theme("T03"))));
        tell(1, MARCH, "GIAI-MAU", "T01");
        tell(2, MARCH, "GIAI-MAU", "T01.1");
        tell(3, APRIL, null, "T01.1", "T02");
        tell(4, APRIL, "HOI-KHAC", "T01.1");
        tell(5, APRIL, "GIAI-MAU");
        tell(6, APRIL, null, "T-LA");
        published(7, APRIL, UUID.randomUUID(), null, "T03");
    }

    private void tell(int number, String publishedAt, @Nullable String event, String... themes) {
        published(number, publishedAt, plan, event, themes);
    }

    /** Two publications of one work. */
    private void published(int number, String publishedAt, UUID ofPlan, @Nullable String event, String... themes) {
        told.one(Told.event(
                FactBatch.CONTENT,
                "BBD",
                new Position(1, number),
                new ContentItemsRecorded(
                        "BBD",
                        List.of(
                                item(2 * number, number, publishedAt, ofPlan, event, themes),
                                item(2 * number + 1, number, publishedAt, ofPlan, event, themes))),
                KNOWN));
    }

    private static ContentItem item(
            int number, int work, String publishedAt, UUID ofPlan, @Nullable String event, String... themes) {
        return new ContentItem(
                new UUID(71, number),
                1,
                "x-" + number,
                "w-" + work,
                "NEWS",
                "web",
                "vi",
                Instant.parse(publishedAt),
                60,
                true,
                null,
                "POLITICAL_TASK",
                List.of(themes),
                List.of(),
                List.of(),
                ofPlan,
                event,
                false,
                false,
                new UUID(1, 1),
                1,
                KNOWN,
                null);
    }

    private ValidatableResponse shares(Map<String, ?> query) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .queryParams(query)
                .get(URL)
                .then();
    }

    @Test
    void eachThemeHasItsShareOfThePlansWorks() {
        shares(Map.of())
                .statusCode(200)
                .body("planId", equalTo(plan.toString()))
                .body("output.works", equalTo(6))
                .body("output.publications", equalTo(12))
                .body("output.seconds", equalTo(360))
                .body("output.airtimeSeconds", equalTo(720))
                .body("output.views", nullValue())
                .body("rows.theme", contains("T01", "T01.1", "T02", "T03"))
                .body("rows.parent", contains(null, "T01", null, null))
                .body("rows.weight", contains(1, 1, 1, 1))
                .body("rows.output.works", contains(1, 3, 1, 0))
                .body("rows.output.publications", contains(2, 6, 2, 0))
                .body("rows.share", contains(equalTo(0.166667f), equalTo(0.5f), equalTo(0.166667f), equalTo(0)))
                .body("rows.withParts.output.works", contains(4, 3, 1, 0))
                .body("rows[0].withParts.share", equalTo(0.666667f))
                .body("withoutTheme.output.works", equalTo(1))
                .body("withoutTheme.share", equalTo(0.166667f))
                .body("withoutOutput", contains("T03"));
    }

    /** Of the four works of T01 and its part two are about the race; the other event is in none. */
    @Test
    void anEventThatAThemePutsFirstHasItsShareOfTheTheme() {
        shares(Map.of())
                .body("rows[0].flagship.event", contains("GIAI-MAU", "HOI-MAU"))
                .body("rows[0].flagship.priority", contains(1, 2))
                .body("rows[0].flagship.works", contains(2, 0))
                .body("rows[0].flagship.publications", contains(4, 0))
                .body("rows[0].flagship.share", contains(equalTo(0.5f), equalTo(0)))
                .body("rows[1].flagship", empty());
    }

    @Test
    void theFiguresAreThoseOfAggregates() {
        JsonPath shares = shares(Map.of("from", "2024-03-03")).extract().jsonPath();
        JsonPath figures = as(Identity.VIEWER)
                .get("/api/v1/aggregates?measures=works,publications,seconds,airtimeSeconds,views&groupBy=theme&planId="
                        + plan + "&from=2024-03-03")
                .jsonPath();

        for (String theme : List.of("T01", "T01.1", "T02")) {
            Map<String, Object> row = figures.getMap("rows.find { it.theme == '" + theme + "' }");
            assertThat(shares.<String, Object>getMap("rows.find { it.theme == '" + theme + "' }.output"))
                    .isNotEmpty()
                    .allSatisfy((measure, value) -> assertThat(value).isEqualTo(row.get(measure)));
        }
        assertThat(shares.getInt("output.works")).isEqualTo(figures.getInt("totals.works"));
        assertThat(shares.getString("watermark")).isEqualTo(figures.getString("watermark"));
    }

    @Test
    void onlyDaysThatAreAskedForCountAndWhatWasKnown() {
        shares(Map.of("from", "2024-03-01", "to", "2024-04-01"))
                .body("from", equalTo("2024-03-01"))
                .body("to", equalTo("2024-04-01"))
                .body("rows.output.works", contains(1, 1, 0, 0))
                .body("rows[0].flagship.share", contains(equalTo(1), equalTo(0)))
                .body("withoutOutput", contains("T02", "T03"));
        shares(Map.of("asOf", "2024-06-30T00:00:00Z"))
                .body("output.works", equalTo(0))
                .body("rows.share", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("withoutOutput", contains("T01", "T01.1", "T02", "T03"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-02-01, planId, CONTENT_SHARE_PLAN_REQUIRED",
        "planId=00000000-0000-7000-8000-000000000001, planId, CONTENT_SHARE_PLAN_UNKNOWN",
        "planId=00000000-0000-7000-8000-000000000001&from=2024-02-01&to=2024-02-01, to, AGGREGATE_RANGE_EMPTY",
        "planId=00000000-0000-7000-8000-000000000001&asOf=2999-01-01T00:00:00Z, asOf, AGGREGATE_AS_OF_FUTURE"
    })
    void whatCannotBeAnsweredIsNamed(String query, String field, String code) {
        as(Identity.VIEWER)
                .get(URL + "?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("code", equalTo(code));
    }

    @Test
    void thePressDoesNotSeeEverybodysFigures() {
        as(Identity.PRESS_BBD).queryParam("planId", plan).get(URL).then().statusCode(403);
    }
}
