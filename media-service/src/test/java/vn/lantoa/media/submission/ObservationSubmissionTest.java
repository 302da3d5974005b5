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

        observe(Identity.PRESS_BBD, observation).body("created", equalTo(1)).body("lines[0].warnings", empty());
        observe(Identity.PRESS_BBD, observation).body("lines.status", contains("UNCHANGED"));
        observe(Identity.PRESS_BBD, Body.with(observation, "views", 1_001)).body("lines.status", contains("UPDATED"));
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
    void nothingIsObservedBeforeItsPublication() {
        givenTheItem();

        observe(Identity.PRESS_BBD, Body.with(Bodies.observation(id), "observedAt", "2024-03-29T00:59:59Z"))
                .body("lines[0].errors.code", contains("OBSERVED_BEFORE_PUBLICATION"));
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
