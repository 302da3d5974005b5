package vn.lantoa.reporting.provenance;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

/** What is no figure, who may follow one, and the same in the words of PROV. */
@QuarkusTest
class ProvenanceResourceTest extends ProvenanceApi {

    @Test
    void theSameIsToldInTheWordsOfProv() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 3));
        String id = "works:agency=BBD:2024-02:DECREE:" + LATER;

        for (var request : List.of(
                as(Identity.AUDITOR).queryParam("format", "prov"),
                as(Identity.AUDITOR).accept("application/prov+json"))) {
            request.pathParam("id", id)
                    .get(URL + "figures/{id}")
                    .then()
                    .statusCode(200)
                    .contentType("application/prov+json")
                    .body("entity", hasKey("lantoa:submission/" + first + "%2Fline%2F3"))
                    .body("agent", hasKey("lantoa:agency/BBD"))
                    .body("wasGeneratedBy", notNullValue())
                    .body("wasDerivedFrom", notNullValue())
                    .body("used", notNullValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "luck:agency=BBD:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:colour=red:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:agency=NOBODY:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:channel=!0000:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:channel=!d800:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "growth.actual:agency=BBD:2024:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "'growth.actual:measure=ARTICLES,targetId=:2024:DECREE:2024-01-05T00:00:00Z', 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:agency=BBD:2024-02:DECREE:2999-04-05T00:00:00Z, 400, PROVENANCE_AS_OF_FUTURE"
    })
    void whatIsNoFigureIsSaidSo(String id, int status, String code) {
        as(Identity.AUDITOR)
                .pathParam("id", id)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "tasks, dueState, ',planId=x', 'DONE_ON_TIME, DONE_LATE, IN_PROGRESS, OVERDUE'",
        "growth.actual, measure, ',targetId=x', 'NEWS_ITEMS, ARTICLES'"
    })
    void aValueThatADimensionCannotHaveIsRefusedWithThoseThatItCan(
            String metric, String dimension, String more, String allowed) {
        as(Identity.AUDITOR)
                .pathParam("id", metric + ":" + dimension + "=FOO" + more + ":2024-02:DECREE:" + LATER)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"))
                .body("violations[0].field", equalTo("id"))
                .body("detail", allOf(containsString(dimension), containsString("FOO"), containsString(allowed)));
    }

    @Test
    void aPressAgencyFollowsItsOwnFiguresOnly() {
        String own = "works:agency=BBD:2024-02:DECREE:" + LATER;

        as(Identity.PRESS_BBD)
                .pathParam("id", own)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(200);
        for (String others : List.of(own.replace("BBD", "BTV"), own.replace("agency=BBD", ""))) {
            as(Identity.PRESS_BBD)
                    .pathParam("id", others)
                    .get(URL + "figures/{id}")
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"after, x, PROVENANCE_CURSOR_INVALID", "limit, 501, PARAMETER_INVALID", "limit, 0, PARAMETER_INVALID"})
    void whatIsNoPageIsRefused(String parameter, String value, String code) {
        as(Identity.AUDITOR)
                .pathParam("id", "works:agency=BBD:2024-02:DECREE:" + LATER)
                .queryParam(parameter, value)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }
}
