package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.fact.Facts;
import vn.lantoa.reporting.rollup.Rollups;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class AggregateResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/aggregates";

    /** 15 March in Việt Nam. */
    private static final String LATE_EVENING = "2024-03-14T17:30:00Z";

    private static final Instant FIRST_KNOWN = Instant.parse("2024-04-01T00:00:00Z");

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
            facts.forget();
            rollups.forget();
        });
    }

    private static ContentItem item(int number, int revision, String channel, String publishedAt, boolean withdrawn) {
        return new ContentItem(
                new UUID(5, number),
                revision,
                "x-" + number,
                "w-" + number,
                "NEWS",
                channel,
                "vi-VN",
                Instant.parse(publishedAt),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of("T01", "T02"),
                List.of("II.3.1.a-2"),
                new UUID(7, 7),
                null,
                withdrawn,
                false,
                new UUID(1, 1),
                1,
                FIRST_KNOWN);
    }

    private void tell(String agency, Instant known, ContentItem item) {
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, item.revision()),
                new ContentItemsRecorded(agency, List.of(item)),
                known));
    }

    private void tell(String agency, int number, String channel, String publishedAt) {
        tell(agency, FIRST_KNOWN, item(number, 1, channel, publishedAt, false));
    }

    private static RequestSpecification asked(String measures, String groupBy) {
        return as(Identity.OFFICER).queryParam("measures", measures).queryParam("groupBy", groupBy);
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

    @Test
    void whatWasKnownThenIsAnsweredAndWhatIsNotSettledIsOpen() {
        Instant later = FIRST_KNOWN.plusSeconds(3_600);
        tell("BBD", FIRST_KNOWN, item(1, 1, "web", LATE_EVENING, false));
        tell("BBD", later, item(1, 2, "web", LATE_EVENING, true));

        asked("works", "agency").get(URL).then().body("rows", empty()).body("totals.works", equalTo(0));
        asked("works", "agency")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows[0].agency", equalTo("BBD"))
                .body("totals.works", equalTo(1))
                .body("asOf", notNullValue());
        asked("works", "agency")
                .queryParam("asOf", "2199-01-01T00:00:00+07:00")
                .get(URL)
                .then()
                .body("asOfState", equalTo("OPEN"))
                .body("totals.works", equalTo(0));
    }

    @Test
    void whatTheClientHoldsIsNotSentAgainUntilItChanges() {
        tell("BBD", 1, "web", LATE_EVENING);
        String tag = asked("works", "agency")
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        asked("works", "agency").header("If-None-Match", tag).get(URL).then().statusCode(304);
        tell("BBD", 2, "web", LATE_EVENING);
        asked("works", "agency")
                .header("If-None-Match", tag)
                .get(URL)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Vary", containsString("Accept"));
    }

    @Test
    void aSpreadsheetGetsTheSameAndNoFormula() {
        tell("BBD", 1, "=cmd()", LATE_EVENING);

        asked("works,publications", "agency,channel")
                .accept("text/csv")
                .get(URL)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(equalTo("agency,channel,works,publications,partial\r\nBBD,'=cmd(),1,1,\r\n"));
    }

    @Test
    void aPressAgencySeesItsOwnFiguresAndNobodyElses() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BTV", 2, "web", LATE_EVENING);

        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("groupBy", "agency,month")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", everyItem(equalTo("BBD")))
                .body("rows", hasSize(1))
                .body("totals.works", equalTo(1));
        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("agency", "BTV")
                .get(URL)
                .then()
                .statusCode(200)
                .body("totals.works", equalTo(0))
                .body("completeness.expected", equalTo(0));
    }

    static List<Identity> outsiders() {
        return List.of(Identity.QUYNHON, Identity.FINANCE, Identity.HOST);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whoHasNoPartInFiguresGetsNone(Identity identity) {
        as(identity).queryParam("measures", "works").get(URL).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    groupBy=agency|                               AGGREGATE_MEASURES_REQUIRED|  measures
                    measures=|                                    AGGREGATE_MEASURES_REQUIRED|  measures
                    measures=works,stars|                         AGGREGATE_MEASURE_UNKNOWN|    measures
                    measures=works,works|                         AGGREGATE_MEASURE_REPEATED|   measures
                    measures=works&groupBy=colour|                AGGREGATE_DIMENSION_UNKNOWN|  groupBy
                    measures=works&groupBy=agency,|               AGGREGATE_DIMENSION_UNKNOWN|  groupBy
                    measures=works&groupBy=month,month|           AGGREGATE_DIMENSION_REPEATED| groupBy
                    measures=works&from=2024-05-01&to=2024-05-01| AGGREGATE_RANGE_EMPTY|        to
                    measures=works&genre=FILM|                    AGGREGATE_GENRE_UNKNOWN|      genre
                    measures=works&purpose=FUN|                   AGGREGATE_PURPOSE_UNKNOWN|    purpose
                    measures=works&language=vi-VN|                AGGREGATE_LANGUAGE_INVALID|   language
                    measures=works&language=vn|                   AGGREGATE_LANGUAGE_INVALID|   language
                    measures=works&agency=BBD,|                   AGGREGATE_FILTER_EMPTY|       agency
                    measures=works&genre=NEWS,|                  AGGREGATE_GENRE_UNKNOWN|      genre
                    measures=works&groupBy=theme,clause,agency,month| AGGREGATE_TOO_WIDE|       groupBy
                    measures=works&from=2024-02-30|               PARAMETER_INVALID|            from
                    measures=works&calendar=LUNAR|                PARAMETER_INVALID|            calendar
                    measures=works&asOf=2024-01-01T00:00:00|      PARAMETER_INVALID|            asOf
                    measures=works&newProduction=yes|             PARAMETER_INVALID|            newProduction
                    measures=works&planId=1|                      PARAMETER_INVALID|            planId
                    measures=works&colour=red|                    PARAMETER_UNKNOWN|            colour
                    """, delimiter = '|')
    void badParametersAreNamed(String query, String code, String parameter) {
        as(Identity.OFFICER)
                .get(URL + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void anotherFormIsNotThere() {
        asked("works", "agency").accept(ContentType.XML).get(URL).then().statusCode(406);
    }
}
