package vn.lantoa.reporting.growth;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.lantoa.reporting.growth.GrowthMother.ACTUAL_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.TargetMother.baseline;
import static vn.lantoa.reporting.growth.TargetMother.declaration;
import static vn.lantoa.reporting.growth.TargetMother.declared;

/** What growth is of a period, and who may ask for it. */
@QuarkusTest
class GrowthResourceTest extends GrowthApi {

    @Test
    void theCheckByHandHoldsThroughHttp() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.REPORTING_JOB)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"))
                .body("definitionVersion", equalTo(1))
                .body("period", equalTo("2024"))
                .body("rows.find { it.measure == 'NEWS_ITEMS' }.agency", equalTo(bbd))
                .body("rows[0].growth.toDouble()", closeTo(0.16264, 0.00001))
                .body("rows[0].target", equalTo(1560))
                .body("rows[0].baseline", equalTo(910))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].forecast.value.toDouble()", closeTo(1511.43, 0.005))
                .body("rows[0].forecast.probability.toDouble()", closeTo(0.0042, 0.00005))
                .body("rows[0].forecast.n", equalTo(9))
                .body("rows[0].state", equalTo("BEHIND"))
                .body("rows[0].reason", nullValue())
                .body("rows[0].open.month", equalTo("2024-10"))
                .body("rows[1].measure", equalTo("TV_SECONDS"))
                .body("rows[1].reason", equalTo("NO_BASELINE"))
                .body("pooled[0].growth.toDouble()", closeTo(0.16264, 0.00001))
                .body("pooled[1].leftOut[0].agency", equalTo(bbd))
                .body("completeness.percent", equalTo(100));
    }

    @Test
    void aPeriodIsTheYearToDateThroughIt() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .queryParam("period", "2024-Q2")
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("period", equalTo("2024-Q2"))
                .body("rows[0].months", contains("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"))
                .body("rows[0].actual", equalTo(709))
                .body("rows[0].inPeriod.actual", equalTo(420))
                .body("rows[0].inPeriod.baseline", equalTo(360));
    }

    @Test
    void whatWasDeclaredLaterWasNotKnownThen() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        as(Identity.AUDITOR)
                .queryParam("targetId", id)
                .queryParam("asOf", "2024-03-15T12:00:00+07:00")
                .get("/api/v1/growth")
                .then()
                .body("rows[0].months", contains("2024-01", "2024-02"))
                .body("rows[0].completeness.missing.month", contains("2024-03"));
    }

    /** rules.md §5: a month is complete by two of the other calendar that cover its halves. */
    @Test
    void monthsOfTheOtherCalendarDeclareToo() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        produced(bbd, ACTUAL_OF_THE_CHECK);
        List.of("2023-12", "2024-01", "2024-02", "2024-04")
                .forEach(month -> told.one(declaration(bbd, "CALENDAR", month, 0, 0)));

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("rows[0].months", contains("2024-01", "2024-02"))
                .body("rows[0].completeness.declared", equalTo(2));
    }

    @Test
    void whoHoldsTheAnswerGetsNoneAgain() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        String tag = asOfSeptember(Identity.VIEWER).get("/api/v1/growth").header("ETag");

        asOfSeptember(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/growth")
                .then()
                .statusCode(304);
        told.all(declared(bbd, 1));
        asOfSeptember(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/growth")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "period, 2024-Q5, GROWTH_PERIOD_INVALID",
        "period, quarter, GROWTH_PERIOD_INVALID",
        "period, 2023-Q2, GROWTH_PERIOD_OUTSIDE",
        "period, 2025, GROWTH_PERIOD_OUTSIDE",
        "asOf, 2999-01-01T00:00:00Z, GROWTH_AS_OF_FUTURE",
        "asOf, 2024-01-01, PARAMETER_INVALID",
        "perod, 2024, PARAMETER_UNKNOWN"
    })
    void aBadParameterIsNamed(String parameter, String value, String code) {
        approved();

        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .queryParam(parameter, value)
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(parameter));
    }

    @Test
    void theTargetIsNeededAndMustBeKnown() {
        as(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("code", equalTo("GROWTH_TARGET_REQUIRED"));
        as(Identity.VIEWER)
                .queryParams(Map.of("targetId", UUID.randomUUID()))
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_TARGET_NOT_FOUND"));
        as(Identity.VIEWER)
                .queryParam("targetId", "7")
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("targetId"))
                .body("traceId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quynhon", "finance", "host", "operator"})
    void growthIsNotForEverybody(String name) {
        Identity who = Identity.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        as(who).queryParam("targetId", id).get("/api/v1/growth").then().statusCode(403);
        anonymously().queryParam("targetId", id).get("/api/v1/growth").then().statusCode(401);
    }
}
