package vn.lantoa.reporting.aggregate;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.growth.TargetMother;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** How complete an answer says that it is (rules.md §5). */
@QuarkusTest
class AggregateCompletenessTest extends AggregateApi {

    @Test
    void aPressAgencySeesTheCompletenessOfItsOwn() {
        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-05-15")
                .get(URL)
                .then()
                .statusCode(200)
                .body("completeness.expected", equalTo(2))
                .body("completeness.missing.agency", everyItem(equalTo("BBD")));
    }

    /** In April BTV declared, and had a work and a video; its May is missing. */
    @Test
    void boundsFollowTheFiltersAndNothingBoundsWhoNeverDeclared() {
        tell("BTV", 2, "web", "2024-04-01T00:00:00Z");
        tell("BTV", 3, "fm", "2024-04-02T00:00:00Z");
        told.one(TargetMother.declaration("BTV", "2024-04", 2, 0));

        ofMay("BTV").get(URL).then().body("completeness.bounds.works.high", equalTo(2));
        ofMay("BTV").queryParam("channel", "web").get(URL).then().body("completeness.bounds.works.high", equalTo(1));
        ofMay("VTV")
                .get(URL)
                .then()
                .body("completeness.missing", hasSize(1))
                .body("completeness.bounds.works.low", equalTo(0))
                .body("completeness.bounds.works.high", nullValue());
    }

    /** Published in the decree's March alone: until 20 August the five months after it are over, too. */
    @ParameterizedTest
    @CsvSource({", 6", "2024-05-15, 3"})
    void monthsInWhichNobodyPublishedAreMissingUnlessTheRangeEndsBefore(String to, int expected) {
        String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
        told.one(TargetMother.agency(agency, "PROVINCIAL", "2024-03-01T00:00:00Z"));
        tell(agency, 1, "web", "2024-02-20T00:00:00Z");
        RequestSpecification asked = as(Identity.OFFICER)
                .queryParam("measures", "works")
                .queryParam("agency", agency)
                .queryParam("from", "2024-02-15")
                .queryParam("asOf", "2024-08-20T00:00:00Z");

        (to == null ? asked : asked.queryParam("to", to))
                .get(URL)
                .then()
                .statusCode(200)
                .body("completeness.expected", equalTo(expected))
                .body("completeness.missing", hasSize(expected));
    }

    private static RequestSpecification ofMay(String agency) {
        return as(Identity.OFFICER)
                .queryParam("measures", "works")
                .queryParam("from", "2024-04-15")
                .queryParam("to", "2024-05-15")
                .queryParam("agency", agency);
    }

    @Test
    void onlyAgenciesOfTheLevelsThatAreAskedForAreExpected() {
        tell("VTV", 1, "web", LATE_EVENING);
        tell("BBD", 2, "web", LATE_EVENING);

        asked("works", "agencyLevel")
                .queryParam("agencyLevel", "CENTRAL")
                .queryParam("agency", "BBD,VTV")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-04-15")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agencyLevel", contains("CENTRAL"))
                .body("totals.works", equalTo(1))
                .body("completeness.expected", equalTo(1))
                .body("completeness.missing.agency", contains("VTV"));
    }
}
