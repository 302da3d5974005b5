package vn.lantoa.reporting.share;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.scorecard.PlanMother;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/**
 * Of five works of a plan two speak to A1, one of them to D1 too; two name nobody, one an audience that the plan does
 * not have. A2 and D2 are spoken to by nothing.
 *
 * <pre>
 * work audiences reach engagements
 * 1    A1        3000  20
 * 2    A1 D1     1000
 * 3              4000  60
 * 4
 * 5    X9
 * </pre>
 */
@QuarkusTest
class AudienceShareTest extends ReportingApi {

    private static final Instant KNOWN = Instant.parse("2024-07-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    private UUID plan;

    @BeforeEach
    void fiveWorksArePublished() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        plan = UUID.randomUUID();
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                PlanMother.plan(plan),
                PlanMother.speaking(plan, 1, List.of(PlanMother.theme("T01")), "D2", "A1", "D1", "A2")));
        published(1, "A1");
        published(2, "A1", "D1");
        published(3);
        published(4);
        published(5, "X9");
        observed(1, 3_000, 20L);
        observed(2, 1_000, null);
        observed(3, 4_000, 60L);
    }

    private void published(int number, String... audiences) {
        ContentItem item = new ContentItem(
                new UUID(232, number),
                1,
                "x-" + number,
                "w-" + number,
                "NEWS",
                "web",
                "vi",
                Instant.parse("2024-03-05T02:00:00Z"),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of("T01"),
                List.of(),
                List.of(audiences),
                plan,
                null,
                false,
                false,
                new UUID(1, 1),
                1,
                KNOWN,
                null);
        told.one(Told.event(
                FactBatch.CONTENT,
                "BBD",
                new Position(1, number),
                new ContentItemsRecorded("BBD", List.of(item)),
                KNOWN));
    }

    private void observed(int number, long reach, @Nullable Long engagements) {
        var seen = new Observation(
                new UUID(233, number),
                1,
                new UUID(232, number),
                "x-" + number,
                KNOWN,
                null,
                reach,
                engagements,
                "trang",
                null,
                1,
                KNOWN);
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                "BBD",
                new Position(1, number),
                new ObservationsRecorded("BBD", List.of(seen)),
                KNOWN));
    }

    private ValidatableResponse shares(Map<String, ?> query) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .queryParams(query)
                .get("/api/v1/content-shares")
                .then();
    }

    /** Reach: 4,000 of 8,000 speaks to A1 and 1,000 to D1; engagements: 20 of 80 to A1, and nobody looked at D1's. */
    @Test
    void eachAudienceHasItsShareOfWorksReachAndEngagements() {
        shares(Map.of())
                .statusCode(200)
                .body("output.works", equalTo(5))
                .body("output.reach", equalTo(8_000))
                .body("output.engagements", equalTo(80))
                .body("audiences.audience", contains("A1", "A2", "D1", "D2"))
                .body("audiences.segment", contains("ABROAD", "ABROAD", "DOMESTIC", "DOMESTIC"))
                .body("audiences[0].name", equalTo("Đối tượng mẫu A1"))
                .body("audiences.output.works", contains(2, 0, 1, 0))
                .body("audiences.output.reach", contains(4_000, null, 1_000, null))
                .body("audiences.output.engagements", contains(20, null, null, null))
                .body("audiences.share", contains(equalTo(0.4f), equalTo(0), equalTo(0.2f), equalTo(0)))
                .body("audiences.reachShare", contains(equalTo(0.5f), nullValue(), equalTo(0.125f), nullValue()))
                .body("audiences.engagementShare", contains(equalTo(0.25f), nullValue(), nullValue(), nullValue()))
                .body("withoutAudience.output.works", equalTo(2))
                .body("withoutAudience.share", equalTo(0.4f))
                .body("withoutAudience.reachShare", equalTo(0.5f))
                .body("withoutAudience.engagementShare", equalTo(0.75f))
                .body("audiencesWithoutOutput", contains("A2", "D2"));
    }

    @Test
    void onlyWhatIsAskedForCounts() {
        shares(Map.of("from", "2024-04-01"))
                .body("audiences.share", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body("withoutAudience.output.works", equalTo(0))
                .body("audiencesWithoutOutput", contains("A1", "A2", "D1", "D2"));
    }

    /** What the plan no longer names, or was told before audiences were, has no row. */
    @Test
    void aPlanThatNamesNobodyHasNoRows() {
        told.one(PlanMother.clauses(plan, 2, List.of(PlanMother.clause("I-1", false)), PlanMother.theme("T01")));

        shares(Map.of())
                .statusCode(200)
                .body("audiences", empty())
                .body("audiencesWithoutOutput", empty())
                .body("withoutAudience.output.works", equalTo(2));
    }
}
