package vn.lantoa.media.submission;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What was observed is read back, by item and source. */
@QuarkusTest
class StoredObservationsTest extends SubmissionApi {

    private final String id = Bodies.freshId();

    private RequestSpecification asking(Identity who) {
        return as(who).queryParam("externalId", id);
    }

    private void observed() {
        submit(Identity.PRESS_BBD, Bodies.item(id));
        Map<String, Object> site = Bodies.observation(id);
        observe(Identity.PRESS_BBD, site, Body.with(Body.with(site, "source", "facebook"), "views", 40));
        observe(Identity.PRESS_BBD, Body.with(Body.without(site, "reach"), "views", 1_200));
    }

    @Test
    void eachSourceIsReadWithItsLatestValues() {
        observed();

        asking(Identity.PRESS_BBD)
                .queryParam("sort", "source")
                .get(OBSERVATIONS)
                .then()
                .statusCode(200)
                .body("items.source", contains("agency-analytics", "facebook"))
                .body("items.views", contains(1_200, 40))
                .body("items.revision", contains(2, 1))
                .body("items[0].reach", equalTo(2_500));
        asking(Identity.PRESS_BBD)
                .queryParam("source", "facebook")
                .get(OBSERVATIONS)
                .then()
                .body("items.views", contains(40));
    }

    @Test
    void timesAreDaysOrInstants() {
        observed();

        asking(Identity.VIEWER)
                .queryParam("from", "2024-04-02")
                .queryParam("to", "2024-04-03")
                .get(OBSERVATIONS)
                .then()
                .body("page.totalItems", equalTo(2));
        asking(Identity.VIEWER)
                .queryParam("from", "2024-04-02T00:00:01Z")
                .get(OBSERVATIONS)
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "+300000-01-01T00:00:00Z", "0001-01-01T00:00:00+07:00", "0000-01-01"})
    void whatIsNoTimeIsRefused(String from) {
        as(Identity.VIEWER)
                .queryParam("from", from)
                .get(OBSERVATIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"))
                .body("violations.field", contains("from"));
    }

    @Test
    void anAgencyReadsItsOwnOnly() {
        observed();

        asking(Identity.PRESS_BTV).get(OBSERVATIONS).then().statusCode(200).body("items", empty());
    }

    @Test
    void changesAreFollowedFromNowOn() {
        String cursor = as(Identity.PRESS_BBD)
                .queryParam("after", "now")
                .get(OBSERVATIONS + "/changes")
                .then()
                .statusCode(200)
                .body("items", empty())
                .extract()
                .path("next");
        observed();

        as(Identity.PRESS_BBD)
                .queryParam("after", cursor)
                .get(OBSERVATIONS + "/changes")
                .then()
                .statusCode(200)
                .body("items.source", contains("facebook", "agency-analytics"))
                .body("items.views", contains(40, 1_200));
    }
}
