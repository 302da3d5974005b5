package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What the rows of an answer are told apart by, and what each counts. */
@QuarkusTest
class AggregateRowsTest extends AggregateApi {

    /** Level and validity as the register was known then: what it says later changes no answer of before. */
    @Test
    void theRegisterIsThatOfThen() {
        String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
        told.one(TargetMother.agency(agency, 0, "PROVINCIAL", null, null, "2024-03-01T00:00:00Z"));
        tell(agency, 1, "web", "2024-01-05T00:00:00Z");
        String before = asOfApril(agency).get(URL).asString();

        told.one(TargetMother.agency(agency, 1, "CENTRAL", "2024-03-15", null, "2024-04-03T00:00:00Z"));

        assertThat(withoutWatermark(asOfApril(agency).get(URL).asString())).isEqualTo(withoutWatermark(before));
        asOfApril(agency)
                .get(URL)
                .then()
                .body("rows[0].agencyLevel", equalTo("PROVINCIAL"))
                .body("completeness.expected", equalTo(3));
        asked("works", "agencyLevel")
                .queryParam("agency", agency)
                .queryParam("from", "2023-12-15")
                .queryParam("to", "2024-03-15")
                .get(URL)
                .then()
                .body("rows[0].agencyLevel", equalTo("CENTRAL"))
                .body("completeness.expected", equalTo(0));
    }

    private static RequestSpecification asOfApril(String agency) {
        return asked("works", "agencyLevel")
                .queryParam("agency", agency)
                .queryParam("from", "2023-12-15")
                .queryParam("to", "2024-03-15")
                .queryParam("asOf", "2024-04-02T00:00:00Z");
    }

    private static String withoutWatermark(String answer) {
        return answer.replaceAll("\"watermark\":[^,]*,", "");
    }

    @Test
    void aNightInMarchIsTheSecondQuarterUnderTheDecreeAndTheFirstUnderTheCalendar() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "month,quarter,year")
                .get(URL)
                .then()
                .statusCode(200)
                .body("calendar", equalTo("DECREE"))
                .body("rows", hasSize(1))
                .body("rows[0].month", equalTo("2024-04"))
                .body("rows[0].quarter", equalTo("2024-Q2"))
                .body("rows[0].year", equalTo("2024"));
        asked("works", "month,quarter")
                .queryParam("calendar", "CALENDAR")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows[0].month", equalTo("2024-03"))
                .body("rows[0].quarter", equalTo("2024-Q1"));
    }

    @Test
    void rowsThatFromOrToCutSaySo() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", 2, "web", "2024-04-20T00:00:00Z");

        asked("works", "month")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-05-01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.month", contains("2024-04", "2024-05"))
                .body("rows.partial", contains(nullValue(), equalTo(true)))
                .body("totals.works", equalTo(2));
    }

    @Test
    void themesOverlapAndTotalsComeFromTheBase() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works,publications", "theme")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.theme", contains("T01", "T02"))
                .body("rows.works", contains(1, 1))
                .body("totals.works", equalTo(1))
                .body("overlapping", contains("theme"));
    }

    @Test
    void anAbsentValueIsAGroupToo() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "event")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].event", nullValue());
        asked("works", "clause")
                .get(URL)
                .then()
                .body("rows[0].clause", equalTo("II.3.1.a-2"))
                .body("rows[0].planId", equalTo(new UUID(7, 7).toString()));
    }

    /** The second item of theirs is of another plan: what names nothing is one row all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"theme", "clause"})
    void whatHasNoThemeOrClauseHasARowOfItsOwn(String group) {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", FIRST_KNOWN, bare(2, null, LATE_EVENING));
        tell("BTV", FIRST_KNOWN, bare(3, new UUID(8, 8), LATE_EVENING));

        asked("works", group)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.findAll { it." + group + " == null }.works", contains(2))
                .body("rows.findAll { it." + group + " == null }.planId", contains(nullValue()))
                .body("totals.works", equalTo(3));
    }

    @Test
    void aThemesCodeIsOneOfAPlan() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", FIRST_KNOWN, of(new UUID(8, 8), item(2, 1, "web", LATE_EVENING, false)));

        asked("works", "theme")
                .queryParam("theme", "T01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.theme", contains("T01", "T01"))
                .body("rows.planId", contains(new UUID(7, 7).toString(), new UUID(8, 8).toString()));
    }

    /** Each of two clauses has a cell, and the works of a plan are not the sum of them. */
    @Test
    void aPlanAloneCountsEachWorkOnce() {
        ContentItem two = of(new UUID(7, 7), item(1, 1, "web", LATE_EVENING, false));
        tell("BBD", FIRST_KNOWN, two);
        tell("BBD", FIRST_KNOWN, bare(2, new UUID(7, 7), LATE_EVENING));

        asked("works", "agency")
                .queryParam("planId", new UUID(7, 7))
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.works", contains(2))
                .body("totals.works", equalTo(2));
    }

    @Test
    void rowsComeInVietnameseOrder() {
        tell("BBD", 1, "Đài", LATE_EVENING);
        tell("BBD", 2, "Ân", LATE_EVENING);
        tell("BBD", 3, "Dak", LATE_EVENING);
        tell("BBD", 4, "An", LATE_EVENING);
        tell("BBD", 5, "Ấn phẩm", LATE_EVENING);
        tell("BBD", 6, "Ăn", LATE_EVENING);
        tell("BBD", 7, "Bình", LATE_EVENING);

        asked("works", "channel")
                .get(URL)
                .then()
                .body("rows.channel", contains("An", "Ăn", "Ân", "Ấn phẩm", "Bình", "Dak", "Đài"));
    }

    @Test
    void whatNobodyObservedIsNullAndNotZero() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BTV", 2, "fm", LATE_EVENING);
        observe("BBD", 1, 0L, null);

        asked("works,views,reach,viewsGained", "agency")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", contains("BBD", "BTV"))
                .body("rows.views", contains(0, null))
                .body("rows.viewsGained", contains(0, null))
                .body("rows.reach", contains(nullValue(), nullValue()))
                .body("rows.observed", contains(1, 0))
                .body("totals.views", equalTo(0))
                .body("totals.reach", nullValue())
                .body("totals.observed", equalTo(1))
                .body("completeness.bounds.reach.low", nullValue());
    }

    /** In April the work of March was looked at and had gained nothing; that of April was looked at in May first. */
    @Test
    void viewsGainedAreOfTheDaysOnWhichSomebodyLooked() {
        tell("BBD", 1, "web", "2024-03-10T03:00:00Z");
        tell("BTV", 2, "fm", "2024-04-10T03:00:00Z");
        observe("BBD", 1, "2024-03-11T03:00:00Z", FIRST_KNOWN, 100L, null);
        observe("BBD", 1, "2024-04-05T03:00:00Z", FIRST_KNOWN, 100L, null);
        observe("BTV", 2, "2024-05-02T03:00:00Z", FIRST_KNOWN, 70L, null);

        gained("2024-04-01", "2024-05-01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", contains("BBD", "BTV"))
                .body("rows.viewsGained", contains(0, null))
                .body("rows.publications", contains(0, 1))
                .body("totals.viewsGained", equalTo(0));
        gained("2024-05-01", "2024-06-01")
                .get(URL)
                .then()
                .body("rows.agency", contains("BTV"))
                .body("rows.viewsGained", contains(70));
        gained("2024-04-16", "2024-05-01").get(URL).then().body("totals.viewsGained", nullValue());

        observe("BBD", 1, "2024-04-06T03:00:00Z", FIRST_KNOWN.plusSeconds(3_600), 130L, null);
        gained("2024-04-01", "2024-05-01").get(URL).then().body("rows.viewsGained", contains(30, null));
        gained("2024-04-01", "2024-05-01")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .body("rows.viewsGained", contains(0, null));
        gained("2024-04-06", "2024-04-07")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .body("rows", empty())
                .body("totals.viewsGained", nullValue());
    }

    private static RequestSpecification gained(String from, String to) {
        return asked("publications,viewsGained", "agency")
                .queryParam("calendar", "CALENDAR")
                .queryParam("from", from)
                .queryParam("to", to);
    }

    private void observe(String agency, int number, Long views, Long reach) {
        observe(agency, number, FIRST_KNOWN.toString(), FIRST_KNOWN, views, reach);
    }

    private void observe(String agency, int number, String at, Instant known, Long views, Long reach) {
        var observation = new Observation(
                UUID.randomUUID(),
                1,
                new UUID(5, number),
                "x-" + number,
                Instant.parse(at),
                views,
                reach,
                null,
                "trang",
                null,
                1,
                known);
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                agency,
                new Position(1, 1),
                new ObservationsRecorded(agency, List.of(observation)),
                known));
    }

    /** Of no theme, clause or event. */
    private static ContentItem bare(int number, UUID plan, String publishedAt) {
        ContentItem item = item(number, 1, "web", publishedAt, false);
        return with(item, plan, List.of(), List.of());
    }

    private static ContentItem of(UUID plan, ContentItem item) {
        return with(item, plan, item.themes(), List.of("II.3.1.a-1", "II.3.1.a-2"));
    }

    private static ContentItem with(ContentItem item, UUID plan, List<String> themes, List<String> clauses) {
        return new ContentItem(
                item.id(),
                item.revision(),
                item.externalId(),
                item.workId(),
                item.genre(),
                item.channel(),
                item.language(),
                item.publishedAt(),
                null,
                true,
                null,
                item.purpose(),
                themes,
                clauses,
                List.of(),
                plan,
                null,
                false,
                false,
                item.submissionId(),
                1,
                FIRST_KNOWN,
                null);
    }
}
