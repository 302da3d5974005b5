package vn.lantoa.reporting.quality;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.reference.EventMother;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.CalendarChanged;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.lantoa.platform.web.time.ReportCalendar.DECREE;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.declaration;

@QuarkusTest
class DataQualityResourceTest extends ReportingApi {

    private static final int APRIL = DECREE.firstHalfOf(YearMonth.of(2021, 4)).number();

    @Inject
    Told told;

    @Inject
    Database database;

    private String bbd;

    @BeforeEach
    void anAgencyPublishedInApril2021() {
        bbd = "Q" + UUID.randomUUID().toString().substring(0, 8);
        told.one(agency(bbd, "PROVINCIAL", "2020-01-01T00:00:00Z"));
        write("INSERT INTO rollup_genre VALUES (?, ?, 'NEWS', 3, 4, 0, 0, 0, 0, 0, 0)", APRIL, bbd);
        write("INSERT INTO rollup_genre VALUES (?, ?, 'VIDEO', 1, 1, 60, 60, 0, 0, 0, 0)", APRIL + 1, bbd);
    }

    private void write(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> database.update(sql, values));
    }

    private ValidatableResponse april() {
        return as(Identity.AUDITOR)
                .queryParam("from", "2021-03-15")
                .queryParam("to", "2021-04-15")
                .get("/api/v1/data-quality")
                .then();
    }

    private static String of(String list, String agency) {
        return list + ".find { it.agency == '" + agency + "' }";
    }

    @Test
    void aDeclarationThatFitsIsNotMentioned() {
        told.one(declaration(bbd, "2021-04", 5, 60));

        april().statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue())
                .body("from", equalTo("2021-04"))
                .body("to", equalTo("2021-04"))
                .body("mismatches.agency", not(hasItem(bbd)))
                .body("completeness.missing.agency", not(hasItem(bbd)));
    }

    @ParameterizedTest(name = "{0} items, {1} seconds")
    @CsvSource({"4, 60", "5, 61", "0, 0"})
    void aDeclarationThatDiffersIsShownBesideWhatIsStored(int items, int seconds) {
        told.one(declaration(bbd, "2021-04", items, seconds));

        april().body(of("mismatches", bbd) + ".declared.items", equalTo(items))
                .body(of("mismatches", bbd) + ".declared.seconds", equalTo(seconds))
                .body(of("mismatches", bbd) + ".stored.items", equalTo(5))
                .body(of("mismatches", bbd) + ".stored.seconds", equalTo(60))
                .body(of("mismatches", bbd) + ".month", equalTo("2021-04"));
    }

    @Test
    void aMonthWithoutADeclarationIsMissing() {
        april().body("completeness.missing.agency", hasItem(bbd));
    }

    @Test
    void codesThatNobodyKnowsAreListed() {
        UUID plan = UUID.randomUUID();
        write("INSERT INTO rollup_theme VALUES (?, ?, 'T-UNKNOWN', 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd);
        write("INSERT INTO rollup_theme VALUES (?, ?, NULL, 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd);
        write("INSERT INTO rollup_plan VALUES (?, ?, ?, 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd, plan);
        write("INSERT INTO rollup_clause VALUES (?, ?, ?, 'X.9-9', 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd, plan);
        write("INSERT INTO rollup_event VALUES (?, ?, 'EV-UNKNOWN', 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd);

        april().body("unknownCodes.code", hasItems("T-UNKNOWN", "X.9-9", "EV-UNKNOWN", plan.toString()))
                .body(
                        "unknownCodes.find { it.code == 'X.9-9' && it.planId == '" + plan + "' }.publications",
                        equalTo(2));
    }

    @Test
    void aCodeIsListedUntilItsEventIsTold() {
        String code = "EV-" + bbd;
        write("INSERT INTO rollup_event VALUES (?, ?, ?, 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd, code);
        april().body("unknownCodes.findAll { it.kind == 'EVENT' }.code", hasItem(code));

        told.one(EventMother.event(code, "PLANNED").told(1));

        april().body("unknownCodes.findAll { it.kind == 'EVENT' }.code", not(hasItem(code)));
    }

    /** Of a year that is not asked for nothing is told. */
    @Test
    void anEventThatOnlyABudgetLineNamesIsUnknownToo() {
        String code = "BUDGET-" + UUID.randomUUID();
        for (int year : new int[] {2021, 2021, 2024}) {
            UUID id = UUID.randomUUID();
            told.one(Told.event(
                    EventType.of(BudgetLineChanged.class),
                    id.toString(),
                    1,
                    new BudgetLineChanged(
                            id, UUID.randomUUID(), "Mẫu", "STTTT", "NS", "SOCIAL", year, null, null, code, null),
                    Instant.parse("2021-04-01T00:00:00Z")));
        }

        april().body("unknownCodes.find { it.code == '" + code + "' }.budgetLines", equalTo(2))
                .body("unknownCodes.find { it.code == '" + code + "' }.publications", equalTo(0));
    }

    @Test
    void aMonthUnlikeTheYearBeforeIsAPromptToLook() {
        for (int month = 1; month <= 12; month++) {
            write("INSERT INTO rollup_genre VALUES (?, ?, 'NEWS', 5, 5, 0, 0, 0, 0, 0, 0)", APRIL - 2 * month, bbd);
            write(
                    "INSERT INTO rollup_genre VALUES (?, ?, 'TV_PROGRAMME', 1, 1, 60, 60, 0, 0, 0, 0)",
                    APRIL - 2 * month,
                    bbd);
        }
        published(115);

        april().body("spikes.findAll { it.agency == '" + bbd + "' }.kind", contains("HIGH", "LOW"))
                .body("spikes.findAll { it.agency == '" + bbd + "' }.measure", contains("NEWS_ITEMS", "TV_SECONDS"))
                .body(of("spikes", bbd) + ".value", equalTo(115))
                .body(of("spikes", bbd) + ".mean", equalTo(5.0f));
        published(114);
        april().body("spikes.findAll { it.agency == '" + bbd + "' }.kind", contains("LOW"));
    }

    private void published(int news) {
        write(
                "UPDATE rollup_genre SET publications = ? WHERE half_month = ? AND agency = ? AND genre = 'NEWS'",
                news,
                APRIL,
                bbd);
    }

    @Test
    void lateItemsAreCounted() {
        write("""
                INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day, half_month,
                  genre, language, main_language, purpose, new_production, late, known_from)
                VALUES (?, 1, 1, ?, 'x', 'x', '2021-04-01Z', '2021-04-01', ?, 'NEWS', 'vi', 'vi', 'OTHER', true, true, now())""", UUID.randomUUID(), bbd, APRIL + 1);

        april().body(of("lateItems", bbd) + ".items", equalTo(1))
                .body(of("lateItems", bbd) + ".month", equalTo("2021-04"));
    }

    @Test
    void rejectedLinesAreCounted() {
        write("""
                INSERT INTO submission VALUES (?, ?, 'ITEMS', 'COMPLETED', 10, 7, 0, 0, 3, NULL, '2021-04-01Z', 1, 1, now())""", UUID.randomUUID(), bbd);

        april().body(of("refusals", bbd) + ".received", equalTo(10))
                .body(of("refusals", bbd) + ".rejected", equalTo(3));
    }

    @Test
    void whatIsInNoFigureIsTold() {
        refuse(bbd, "item 6 revision 1.2", "x-3");
        refuse(bbd, "observation 7 revision 1.1", "x-4");
        toldAgain("x-3 of " + bbd);

        april().body("uncounted.findAll { it.agency == '" + bbd + "' }.kind", contains("ITEM", "OBSERVATION"))
                .body("uncounted.findAll { it.agency == '" + bbd + "' }.externalId", contains("x-3", "x-4"));
        as(Identity.PRESS_BBD)
                .queryParam("from", "2021-03-15")
                .queryParam("to", "2021-04-15")
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body("uncounted.agency", everyItem(equalTo("BBD")));
        as(Identity.AUDITOR)
                .queryParam("from", "2021-04-15")
                .queryParam("to", "2021-05-15")
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body("uncounted.agency", not(hasItem(bbd)));
    }

    /** Republished later, also out of a database that was restored: the same revision of another epoch. */
    private void toldAgain(String place) {
        write("""
                INSERT INTO refused_fact SELECT place || told, replace(what, '1.2', told || '.2'), agency, external_id,
                  cause, recorded_at + told * interval '6 days'
                FROM refused_fact, generate_series(1, 3) AS told WHERE place = ?""", place);
    }

    private void refuse(String agency, String what, String externalId) {
        write(
                "INSERT INTO refused_fact VALUES (?, ?, ?, ?, 'no count', '2021-04-01Z')",
                externalId + " of " + agency,
                what,
                agency,
                externalId);
    }

    /** Each day is held against its control total. */
    @Test
    void aDayOfWhichNotEverythingIsHereIsTold() {
        String lacking = "controls.find { it.agency == '" + bbd + "' }";
        counted("2021-04-01", 2, 0);
        april().body(lacking, nullValue());

        compared("2021-04-01", 1, 0);
        april().body(lacking + ".day", equalTo("2021-04-01"))
                .body(lacking + ".recorded.items", equalTo(2))
                .body(lacking + ".stored.items", equalTo(1));

        compared("2021-04-01", 2, 0);
        april().body(lacking, nullValue());
    }

    /** Told of later than everything else is in, so that only the test holds anything against it. */
    private void counted(String day, int items, int observations) {
        var counted = new DayCounted(control(day), bbd, LocalDate.parse(day), items, observations, Instant.EPOCH);
        told.one(Told.event(EventType.of(DayCounted.class), bbd, 1, counted, Instant.parse("2221-04-02T00:00:00Z")));
    }

    private void compared(String day, int items, int observations) {
        write("""
                INSERT INTO day_control_comparison VALUES (?, ?, ?, now())
                ON CONFLICT (id) DO UPDATE SET items = excluded.items""", control(day), items, observations);
    }

    private UUID control(String day) {
        return UUID.nameUUIDFromBytes((bbd + day).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theCalendarCutsTheMonths() {
        as(Identity.OFFICER)
                .queryParam("calendar", "CALENDAR")
                .queryParam("from", "2031-04-01")
                .queryParam("to", "2031-05-01")
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body("calendar", equalTo("CALENDAR"))
                .body("from", equalTo("2031-04"))
                .body("to", equalTo("2031-04"))
                .body("mismatches", empty())
                .body("completeness.expected", equalTo(0));
    }

    @Test
    void withoutARangeItIsTheYearToDate() {
        as(Identity.REPORTING_JOB).get("/api/v1/data-quality").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-04-15&to=2021-04-15, to, DATA_QUALITY_RANGE_INVALID",
        "from=2021-04-15&to=2020-04-15, to, DATA_QUALITY_RANGE_INVALID",
        "from=2015-01-01&to=2021-01-01, from, DATA_QUALITY_RANGE_TOO_LONG",
        "calendar=LUNAR, calendar, PARAMETER_INVALID",
        "from=2021-02-30, from, PARAMETER_INVALID",
        "form=2021-02-28, form, PARAMETER_UNKNOWN"
    })
    void aBadParameterIsNamed(String query, String field, String code) {
        as(Identity.VIEWER)
                .get("/api/v1/data-quality?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(field));
    }

    /** A theme's code is one of a plan: that another plan has it does not make it known. */
    @Test
    void aThemeOfAnotherPlanIsUnknown() {
        UUID plan = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String code = "T-" + bbd;
        told.one(PlanMother.clauses(other, 1, List.of(), PlanMother.theme(code)));
        write(
                "INSERT INTO rollup_theme (half_month, agency, plan_id, theme, works, publications, seconds,"
                        + " airtime_seconds, views, reach, engagements, views_gained)"
                        + " VALUES (?, ?, ?, ?, 1, 2, 0, 0, 0, 0, 0, 0), (?, ?, ?, ?, 1, 1, 0, 0, 0, 0, 0, 0)",
                APRIL,
                bbd,
                plan,
                code,
                APRIL,
                bbd,
                other,
                code);

        april().body("unknownCodes.findAll { it.code == '" + code + "' }.planId", contains(plan.toString()));
    }

    @Test
    void anAudienceOfAnotherPlanIsUnknown() {
        UUID plan = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String code = "A-" + bbd;
        told.one(PlanMother.speaking(other, 1, code));
        write(
                "INSERT INTO rollup_audience (half_month, agency, plan_id, audience, works, publications, seconds,"
                        + " airtime_seconds, views, reach, engagements, views_gained)"
                        + " VALUES (?, ?, ?, ?, 1, 2, 0, 0, 0, 0, 0, 0), (?, ?, ?, ?, 1, 1, 0, 0, 0, 0, 0, 0)",
                APRIL,
                bbd,
                plan,
                code,
                APRIL,
                bbd,
                other,
                code);

        april().body("unknownCodes.findAll { it.code == '" + code + "' }.planId", contains(plan.toString()))
                .body("unknownCodes.find { it.code == '" + code + "' }.kind", equalTo("AUDIENCE"));
    }

    @Test
    void aPressAgencySeesItsOwnAndNothingOfOthers() {
        told.one(TargetMother.newest("BBD", "PROVINCIAL", "2020-01-01T00:00:00Z"));
        told.one(declaration(bbd, "2021-04", 1, 1));
        write("INSERT INTO rollup_theme VALUES (?, ?, 'T-OF-OTHERS', 1, 2, 0, 0, 0, 0, 0, 0)", APRIL, bbd);
        write("""
                INSERT INTO submission VALUES (?, ?, 'ITEMS', 'COMPLETED', 10, 7, 0, 0, 3, NULL, '2021-04-01Z', 1, 1, now())""", UUID.randomUUID(), bbd);

        as(Identity.PRESS_BBD)
                .queryParam("from", "2021-03-15")
                .queryParam("to", "2021-04-15")
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body("completeness.expected", equalTo(1))
                .body("completeness.missing.agency", everyItem(equalTo("BBD")))
                .body("mismatches.agency", everyItem(equalTo("BBD")))
                .body("unknownCodes.code", not(hasItem("T-OF-OTHERS")))
                .body("lateItems.agency", everyItem(equalTo("BBD")))
                .body("refusals.agency", everyItem(equalTo("BBD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "quynhon", "finance"})
    void dataQualityIsNotForEverybody(String name) {
        Identity who = Identity.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        as(who).get("/api/v1/data-quality").then().statusCode(403);
    }

    /** Due on 26 April 2021, a Monday: the 25th is a Sunday. */
    @Test
    void aMonthIsDeclaredInTimeOrLateAndSoManyOfItsLinesWereRejected() {
        told.one(calendarOfTheDecree());
        told.one(declaration(bbd, "2021-03", 0, 0));
        submitted("2021-03-01T03:00:00Z", 100, 10);
        submitted("2021-04-01T03:00:00Z", 40, 1);
        submitted("2021-04-14T16:59:59Z", 40, 1);

        as(Identity.AUDITOR)
                .queryParam("from", "2021-02-15")
                .queryParam("to", "2021-04-15")
                .get("/api/v1/data-quality")
                .then()
                .statusCode(200)
                .body(months("month"), contains("2021-03", "2021-04"))
                .body(months("dueOn"), contains("2021-03-25", "2021-04-26"))
                .body(months("declaredOn"), contains("2021-03-16", null))
                .body(months("timeliness"), contains("MET", "LATE"))
                .body(months("daysLate[0]"), equalTo(0))
                .body(months("received"), contains(100, 80))
                .body(months("rejected"), contains(10, 2))
                .body(months("rejectedPercent"), contains(10.0f, 2.5f))
                .body(months("trend"), contains(null, -7.5f));
    }

    private String months(String field) {
        return "months.findAll { it.agency == '" + bbd + "' }." + field;
    }

    private void submitted(String at, int received, int rejected) {
        write(
                "INSERT INTO submission VALUES (?, ?, 'ITEMS', 'PARTLY_ACCEPTED', ?, ?, 0, 0, ?, NULL, ?, 1, 1, ?)",
                UUID.randomUUID(),
                bbd,
                received,
                received - rejected,
                rejected,
                Instant.parse(at),
                Instant.parse(at));
    }

    private static RecordedEvent<?> calendarOfTheDecree() {
        var rule = new CalendarChanged.DueRule("MONTHLY", 25, 0, 1, "luật mẫu", LocalDate.parse("2019-03-12"), null);
        return Told.event(
                EventType.of(CalendarChanged.class),
                "DECREE",
                System.currentTimeMillis(),
                new CalendarChanged(UUID.randomUUID(), "DECREE", "Kỳ mẫu", "luật mẫu", List.of(rule), List.of()),
                Instant.parse("2021-01-01T00:00:00Z"));
    }
}
