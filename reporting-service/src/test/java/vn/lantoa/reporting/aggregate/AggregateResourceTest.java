package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.growth.TargetMother;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who may ask for figures, what is answered to what nobody can ask, and how an answer is kept. */
@QuarkusTest
class AggregateResourceTest extends AggregateApi {

    @Test
    void whatWasKnownThenIsAnsweredAndWhatIsNotSettledIsOpen() {
        Instant later = FIRST_KNOWN.plusSeconds(3_600);
        tell("BBD", FIRST_KNOWN, item(1, 1, "web", LATE_EVENING, false));
        tell("BBD", later, item(1, 2, "web", LATE_EVENING, true));

        asked("works", "agency")
                .get(URL)
                .then()
                .body("asOfState", equalTo("OPEN"))
                .body("rows", empty())
                .body("totals.works", equalTo(0));
        asked("works", "agency")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows[0].agency", equalTo("BBD"))
                .body("totals.works", equalTo(1))
                .body("asOf", notNullValue());
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

    /** Neither what others lack nor what they had can be told from an answer to a question for others. */
    @ParameterizedTest
    @CsvSource({"agency, BTV", "agency, VTV", "agencyLevel, CENTRAL", "agencyLevel, FOREIGN"})
    void aQuestionForOthersIsOneForNobody(String filter, String value) {
        tell("BTV", 2, "web", LATE_EVENING);
        told.one(TargetMother.declaration("BTV", "2024-04", 1, 0));

        as(Identity.PRESS_BBD)
                .queryParam("measures", "works,views")
                .queryParam("groupBy", "agency,month")
                .queryParam(filter, value)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("totals.works", equalTo(0))
                .body("totals.views", nullValue())
                .body("completeness.expected", equalTo(0))
                .body("completeness.declared", equalTo(0))
                .body("completeness.missing", empty())
                .body("completeness.bounds.works.low", equalTo(0))
                .body("completeness.bounds.works.high", equalTo(0));
    }

    @Test
    void aCodeThatNobodyToldOfIsWarnedOf() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "agency")
                .queryParam("theme", "T-NOBODY")
                .queryParam("channel", "wbe", "web")
                .queryParam("eventCode", "EV-NOBODY")
                .get(URL)
                .then()
                .statusCode(200)
                .body("warnings.field", contains("theme", "eventCode", "channel"))
                .body("warnings.value", contains("T-NOBODY", "EV-NOBODY", "wbe"))
                .body("warnings.code", everyItem(equalTo("CODE_NOT_KNOWN_YET")))
                .body("warnings.message", everyItem(not(emptyString())));
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
                    measures=|                                    PARAMETER_EMPTY|              measures
                    measures=works&agency=|                       PARAMETER_EMPTY|              agency
                    measures=works&groupBy=|                      PARAMETER_EMPTY|              groupBy
                    measures=works&agency=bbd|                    AGGREGATE_AGENCY_UNKNOWN|     agency
                    measures=works&channelCountry=XX|             AGGREGATE_COUNTRY_UNKNOWN|    channelCountry
                    measures=works&agency=BBD,XYZ|                AGGREGATE_AGENCY_UNKNOWN|     agency
                    measures=works&agencyLevel=LOCAL|             AGGREGATE_LEVEL_UNKNOWN|      agencyLevel
                    measures=works&from=1960-01-01&to=2024-01-01| AGGREGATE_RANGE_TOO_LONG|     from
                    measures=works&format=pdf|                    PARAMETER_INVALID|            format
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
                    measures=works&asOf=2999-01-01T00:00:00Z|     AGGREGATE_AS_OF_FUTURE|       asOf
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
