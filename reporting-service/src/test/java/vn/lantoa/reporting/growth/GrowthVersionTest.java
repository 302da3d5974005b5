package vn.lantoa.reporting.growth;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.lantoa.reporting.growth.GrowthMother.ACTUAL_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.TargetMother.baseline;
import static vn.lantoa.reporting.growth.TargetMother.declared;
import static vn.lantoa.reporting.growth.TargetMother.draft;
import static vn.lantoa.reporting.growth.TargetMother.target;

/** Which version of a target, and which baselines, an answer is of. */
@QuarkusTest
class GrowthVersionTest extends GrowthApi {

    /** rules.md §3: both versions by the same figures, each with what it asks. */
    @Test
    void anEarlierVersionIsReadBesideTheOneThatCounts() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines));
        told.one(target(id, null, 2, 2, 10, level, "APPROVED", BEFORE_ALL, baselines));
        told.all(declared(bbd, 9));
        produced(1, bbd, ACTUAL_OF_THE_CHECK);
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(2))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].target", equalTo(1430));
        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(1))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 3)
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_VERSION_NOT_FOUND"));
    }

    /** rules.md §3: what it would give if it were approved now; to a press agency it is no version. */
    @Test
    void aDraftIsReadAsIfItWereApproved() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(2, 10, level, baselines)));
        told.all(declared(bbd, 9));
        produced(1, bbd, ACTUAL_OF_THE_CHECK);
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(1))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.APPROVER)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(2))
                .body("approved", equalTo(false))
                .body("rows[0].target", equalTo(1430))
                .body("rows[0].baseline", equalTo(910))
                .body("rows[0].reason", nullValue());
        asOfSeptember(Identity.PRESS_BBD)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_VERSION_NOT_FOUND"));
    }

    @Test
    void ofDraftsTheNewestAloneIsCounted() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(2, 10, level, baselines)));
        told.one(target(id, null, 2, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(3, 10, level, baselines)));
        told.one(target(id, null, 3, 3, 10, level, "APPROVED", BEFORE_ALL, baselines, draft(4, 10, level, baselines)));
        told.one(target(id, null, 4, 3, 10, level, "APPROVED", BEFORE_ALL, baselines, draft(5, 10, level, baselines)));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.query(
                                "SELECT definition_version FROM growth_definition WHERE target_id = ? ORDER BY 1",
                                row -> row.integer("definition_version"),
                                id)))
                .containsExactly(1, 3, 5);
    }

    /** A target that nobody approved yet is a draft as a whole. */
    @Test
    void theFirstDraftIsReadByItsVersion() {
        var baselines = List.of(baseline(bbd, false, BASELINE_OF_THE_CHECK));
        var once = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "DRAFT", BEFORE_ALL, baselines, draft(1, 20, level, once)));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].reason", equalTo("TARGET_NOT_APPROVED"));
        asOfSeptember(Identity.OFFICER)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .body("approved", equalTo(false))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.PRESS_BBD)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("approved", equalTo(false));
    }

    /** rules.md §3: "with the baselines that stood under it last", also where none of its states was known yet. */
    @Test
    void aVersionThatCameLaterIsReadWithItsLastBaselines() {
        String afterAll = "2024-12-01T00:00:00Z";
        int[] doubled =
                IntStream.of(BASELINE_OF_THE_CHECK).map(month -> 2 * month).toArray();
        told.one(target(
                id,
                null,
                1,
                1,
                20,
                level,
                "APPROVED",
                BEFORE_ALL,
                List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(
                id, null, 2, 2, 20, level, "APPROVED", afterAll, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(id, null, 3, 2, 20, level, "APPROVED", afterAll, List.of(baseline(bbd, true, doubled))));
        told.all(declared(bbd, 9));
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].target", equalTo(2 * 1560))
                .body("rows[0].baseline", equalTo(2 * 910));
    }

    @Test
    void aBaselineWithoutApprovalDoesNotCount() {
        approved(baseline(bbd, false, BASELINE_OF_THE_CHECK));

        asOfSeptember(Identity.APPROVER)
                .get("/api/v1/growth")
                .then()
                .body("rows.reason", everyItem(equalTo("NO_BASELINE")))
                .body("rows.growth", everyItem(nullValue()));
    }

    @Test
    void aTargetWithoutApprovalDoesNotCount() {
        told.one(target(id, null, 1, level, "DRAFT", BEFORE_ALL, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("approved", equalTo(false))
                .body("rows.reason", everyItem(equalTo("TARGET_NOT_APPROVED")))
                .body("rows.growth", everyItem(nullValue()))
                .body("pooled.reason", everyItem(equalTo("TARGET_NOT_APPROVED")));
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        told.one(target(
                id, null, 7, level, "APPROVED", BEFORE_ALL, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(id, null, 6, level, "DRAFT", BEFORE_ALL, List.of()));

        asOfSeptember(Identity.OFFICER).get("/api/v1/growth").then().body("approved", equalTo(true));
    }

    @Test
    void approvalIsNotKnownBeforeItWasGiven() {
        told.one(target(id, null, 1, level, "DRAFT", BEFORE_ALL, List.of()));
        told.one(target(id, null, 2, level, "APPROVED", "2024-09-21T00:00:00Z", List.of()));

        asOfSeptember(Identity.OFFICER).get("/api/v1/growth").then().body("approved", equalTo(false));
        as(Identity.OFFICER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("approved", equalTo(true));
    }
}
