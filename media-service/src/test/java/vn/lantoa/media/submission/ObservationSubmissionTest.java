package vn.lantoa.media.submission;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ObservationSubmissionTest extends SubmissionApi {

    private final String id = Bodies.freshId();

    private void givenTheItem() {
        submit(Identity.PRESS_BBD, Bodies.item(id));
    }

    @Test
    void anObservationIsCreatedThenUnchangedThenUpdated() {
        givenTheItem();
        Map<String, Object> observation = Bodies.observation(id);

        observe(Identity.PRESS_BBD, observation)
                .body("created", equalTo(1))
                .body("observations.created", equalTo(1))
                .body("lines[0].observation", equalTo("CREATED"))
                .body("lines[0].changed", empty())
                .body("lines[0].warnings", empty());
        observe(Identity.PRESS_BBD, observation)
                .body("observations.unchanged", equalTo(1))
                .body("lines.status", contains("UNCHANGED"))
                .body("lines.observation", contains("UNCHANGED"));
        observe(Identity.PRESS_BBD, Body.with(observation, "views", 1_001))
                .body("observations.updated", equalTo(1))
                .body("lines.status", contains("UPDATED"))
                .body("lines.observation", contains("UPDATED"))
                .body("lines[0].changed", contains("views"));
    }

    @Test
    void anItemOfNobodyOrOfAnotherAgencyIsUnknown() {
        givenTheItem();

        observe(Identity.PRESS_BTV, Bodies.observation(id), Bodies.observation(Bodies.freshId()))
                .body("rejected", equalTo(2))
                .body("lines[0].errors.code", contains("ITEM_UNKNOWN"))
                .body("lines[1].errors.code", contains("ITEM_UNKNOWN"));
    }

    @Test
    void whatWasObservedBeforeThePublicationIsTakenWithAWarningEachTime() {
        givenTheItem();
        Map<String, Object> early = Body.with(Bodies.observation(id), "observedAt", "2024-03-29T00:59:59Z");

        for (String status : List.of("CREATED", "UNCHANGED")) {
            observe(Identity.PRESS_BBD, early)
                    .body("lines.status", contains(status))
                    .body("lines[0].warnings.field", contains("observedAt"))
                    .body("lines[0].warnings.code", contains("OBSERVED_BEFORE_PUBLICATION"));
        }
    }

    @Test
    void aPublicationThatMovesPastWhatIsStoredWarns() {
        givenTheItem();
        observe(Identity.PRESS_BBD, Bodies.observation(id));

        Map<String, Object> moved = Body.with(Bodies.item(id), "publishedAt", "2024-04-03T08:00:00+07:00");
        submit(Identity.PRESS_BBD, moved)
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].changed", contains("publishedAt"))
                .body("lines[0].warnings.field", contains("publishedAt"))
                .body("lines[0].warnings.code", contains("OBSERVED_BEFORE_PUBLICATION"));
        observe(Identity.PRESS_BBD, Bodies.observation(id))
                .body("rejected", equalTo(0))
                .body("lines.status", contains("UNCHANGED"));
    }

    @Test
    void anInstantOfAYearThatTheDatabaseLacksSinksNoOtherLine() {
        givenTheItem();
        Map<String, Object> never = Body.with(Bodies.observation(id), "observedAt", "0001-01-01T00:00:00+07:00");

        observe(Identity.PRESS_BBD, never, Bodies.observation(id))
                .body("lines.status", contains("REJECTED", "CREATED"))
                .body("lines[0].errors.field", contains("observedAt"))
                .body("lines[0].errors.code", contains("INSTANT_INVALID"));
    }

    @Test
    void twoSourcesAtOneInstantAreTwoObservations() {
        givenTheItem();
        Map<String, Object> site = Bodies.observation(id);
        Map<String, Object> facebook = Body.with(Body.with(site, "source", "facebook"), "views", 40);

        observe(Identity.PRESS_BBD, site, facebook)
                .body("lines.status", contains("CREATED", "CREATED"))
                .body("lines[0].warnings", empty())
                .body("lines[1].warnings", empty());
        observe(Identity.PRESS_BBD, site, facebook).body("unchanged", equalTo(2));
    }

    @Test
    void aMeasureThatIsLeftOutStaysAsItWas() {
        givenTheItem();
        Map<String, Object> whole = Bodies.observation(id);
        observe(Identity.PRESS_BBD, whole);

        Map<String, Object> views = Body.without(Body.without(whole, "reach"), "engagements");
        observe(Identity.PRESS_BBD, views).body("lines.status", contains("UNCHANGED"));
        observe(Identity.PRESS_BBD, Body.with(views, "views", 1_500))
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].changed", contains("views"));
        observe(Identity.PRESS_BBD, Body.with(whole, "views", 1_500)).body("lines.status", contains("UNCHANGED"));
    }

    @Test
    void aLowerValueThanAnEarlierOneIsTakenWithAWarningAlsoWithinABody() {
        givenTheItem();
        Map<String, Object> later = Body.with(Bodies.observation(id), "observedAt", "2024-04-03T00:00:00Z");

        observe(Identity.PRESS_BBD, Bodies.observation(id), Body.with(later, "reach", 2_499))
                .body("lines.status", contains("CREATED", "CREATED"))
                .body("lines[0].warnings", empty())
                .body("lines[1].warnings.field", contains("reach"))
                .body("lines[1].warnings.code", contains("METRIC_DECREASED"));
    }

    @Test
    void linesAndDryRunAreTakenAsForItems() {
        givenTheItem();

        sendingLines(Identity.PRESS_BBD)
                .queryParam("dryRun", true)
                .body(ndjson(Bodies.observation(id), "{"))
                .post(OBSERVATIONS)
                .then()
                .statusCode(200)
                .body("lines.status", contains("CREATED", "REJECTED"));
        observe(Identity.PRESS_BBD, Bodies.observation(id)).body("lines.status", contains("CREATED"));
    }

    @Test
    void atomicIsAllOrNothingForObservationsToo() {
        givenTheItem();

        sending(Identity.PRESS_BBD)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(Bodies.observation(id), Bodies.observation(Bodies.freshId()))))
                .post(OBSERVATIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("SUBMISSION_NOT_ATOMIC"))
                .body("lines.status", contains("CREATED", "REJECTED"));
        observe(Identity.PRESS_BBD, Bodies.observation(id)).body("created", equalTo(1));
    }
}
