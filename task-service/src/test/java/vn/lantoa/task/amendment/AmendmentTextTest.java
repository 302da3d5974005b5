package vn.lantoa.task.amendment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.contract.AmendmentChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What an amendment makes of the plan's text, and from which day on. */
@QuarkusTest
class AmendmentTextTest extends AmendmentApi {

    @Test
    void anApprovedChangeIsThePlansTextFromItsDayOn() {
        UUID plan = anIssuedPlan();
        String amendment = propose(plan, amendment("2024-07-01", change("II.3-2", "  " + NEW.replace(" hai", "\nhai"))))
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("changes[0].before", equalTo(OLD))
                .body("changes[0].beforeSha256", equalTo(Sha256.of(OLD)))
                .body("changes[0].after", equalTo(NEW))
                .body("changes[0].afterSha256", equalTo(Sha256.of(NEW)))
                .body("tasksAffected", empty())
                .extract()
                .path("id");
        clauses(plan).body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD));

        step(Identity.APPROVER, plan, amendment, "approve", NOTHING)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("approver"))
                .body("inForceAt", notNullValue());

        clauses(plan).body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW));
        clauses(plan, "2024-07-01").body("items.find { it.path == 'II.3-2' }.sha256", equalTo(Sha256.of(NEW)));
        clauses(plan, "2024-06-30").body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD));
        as(Identity.VIEWER).get("/api/v1/plans/{id}", plan).then().body("status", equalTo("AMENDED"));
        String document = as(Identity.VIEWER)
                .accept("text/markdown")
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(document).contains(NEW).doesNotContain(OLD);
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_DECIDED"));
        assertThat(new TopicProbe(AmendmentChanged.TOPIC).of(amendment, 3))
                .extracting(Seen::version, seen -> seen.data().getString("changes[0].path"))
                .containsExactly(tuple(0L, "II.3-2"), tuple(1L, "II.3-2"), tuple(2L, "II.3-2"));
    }

    @Test
    void newClausesHaveLettersAndARemovedPathIsNeverUsedAgain() {
        UUID plan = anIssuedPlan();
        approved(plan, "2024-03-01", add("II.3-2", "Khoản thêm một."), add("II.3-2", "Khoản thêm hai."));
        clauses(plan)
                .body(
                        "items.path.findAll { it.startsWith('II.3-') }",
                        contains("II.3-1", "II.3-2", "II.3-2a", "II.3-2b", "II.3-3"))
                .body("items.find { it.path == 'II.3-2a' }.action", equalTo(true))
                .body("items.find { it.path == 'II.3-2a' }.parentPath", equalTo("II.3"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", plan)
                .then()
                .body("actionClauses", equalTo(5))
                .body("uncovered", hasItem("II.3-2a"));

        approved(plan, "2024-04-01", remove("II.3-2b"));
        approved(plan, "2024-05-01", add("II.3-2a", "Khoản thêm ba."));

        clauses(plan).body("items.path", hasItem("II.3-2c")).body("items.path", not(hasItem("II.3-2b")));
        clauses(plan, "2024-03-31").body("items.path", hasItem("II.3-2b")).body("items.path", not(hasItem("II.3-2c")));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses/II.3-2b", plan)
                .then()
                .statusCode(404);
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/progress?asOf=2024-03-15", plan)
                .then()
                .body("clauses.path", hasItem("II.3-2b"));
        propose(plan, amendment("2024-06-01", change("II.3-2b", "Dùng lại")))
                .statusCode(400)
                .body("code", equalTo("AMENDMENT_CLAUSE_REMOVED"));
        propose(plan, amendment("2024-04-30", change("II.3-2c", "Sớm hơn")))
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_BEFORE_LAST_CHANGE"));
        for (String form : List.of("text/markdown", "application/akn+xml")) {
            String document = as(Identity.VIEWER)
                    .accept(form)
                    .get("/api/v1/plans/{id}/document", plan)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(document)
                    .containsSubsequence(OLD, "Khoản thêm một.", "Khoản thêm ba.")
                    .doesNotContain("Khoản thêm hai.");
        }
    }

    @Test
    void aClauseLeavesWithAllThatStandsBelowIt() {
        UUID plan = anIssuedPlan(PlanDocuments.fresh().replace("- " + OLD, "- Tập huấn:\n+ Cấp huyện.\n+ Cấp xã."));
        List<String> whole = List.of("II.3-2", "II.3-2.1", "II.3-2.2");
        propose(plan, amendment("2024-07-01", remove("II.3-2")))
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_HOLDS_OTHERS"))
                .body("violations.field", contains("changes[0].path"));
        String removal = propose(plan, removed("2024-07-01", whole)).extract().path("id");
        String late = proposed(plan, "2024-07-01", add("II.3-2.2", "Cấp thôn."));
        approved(plan, "2024-06-01", add("II.3-2.1", "Cấp tỉnh."));
        String document = as(Identity.VIEWER)
                .accept("text/markdown")
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(document).containsPattern("- Tập huấn:\\s+- Cấp huyện.\\s+- Cấp tỉnh.\\s+- Cấp xã.");
        step(Identity.APPROVER, plan, removal, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_HOLDS_OTHERS"));

        List<String> all = Stream.concat(whole.stream(), Stream.of("II.3-2.1a")).toList();
        String again = propose(plan, removed("2024-07-01", all))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, again, "approve", NOTHING).statusCode(200);

        String ofSection = "items.path.findAll { it.startsWith('II.3-') }";
        clauses(plan).body(ofSection, contains("II.3-1", "II.3-3"));
        clauses(plan, "2024-06-30")
                .body(ofSection, contains("II.3-1", "II.3-2", "II.3-2.1", "II.3-2.1a", "II.3-2.2", "II.3-3"));
        step(Identity.APPROVER, plan, late, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_CHANGED"));
    }

    private static Map<String, Object> removed(String effectiveOn, List<String> paths) {
        return amendment(effectiveOn, paths.stream().map(AmendmentApi::remove).toList());
    }

    @Test
    void twoChangesOfOneDayHoldInTheOrderOfTheirApproval() {
        UUID plan = anIssuedPlanUntil(FAR);
        approved(plan, "2024-07-01", change("II.3-2", NEW));
        approved(plan, "2024-07-01", change("II.3-2", "Lần hai."));
        approved(plan, FAR, change("II.3-2", "Lần ba."));
        approved(plan, FAR, remove("II.3-2"));

        String text = "items.find { it.path == 'II.3-2' }?.text";
        clauses(plan).body(text, equalTo("Lần hai."));
        clauses(plan, "2024-06-30").body(text, equalTo(OLD));
        clauses(plan, "2024-07-01").body(text, equalTo("Lần hai."));
        clauses(plan, "2098-12-31").body(text, equalTo("Lần hai."));
        clauses(plan, FAR).body(text, nullValue());
        clauses(plan, "2024-01-01").body(text, equalTo(OLD));
        refused(plan, amendment("2024-08-01", change("II.3-2", "Lần bốn.")), 400, "AMENDMENT_CLAUSE_REMOVED");
    }

    @Test
    void anAddedClauseIsChangedAndRemovedAsAnyOther() {
        UUID plan = anIssuedPlan();
        approved(plan, "2024-03-01", add("II.3-2", "Khoản thêm."));
        approved(plan, "2024-04-01", change("II.3-2a", "Khoản thêm, sửa."));
        String task = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-2a")));
        Map<String, Object> removal = Body.with(
                amendment("2024-05-01", remove("II.3-2a")),
                "decisions",
                List.of(Map.of("taskId", task, "decision", "CARRY", "clausePaths", List.of("II.3-2"))));
        String amendment = propose(plan, removal).statusCode(201).extract().path("id");
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);

        String text = "items.find { it.path == 'II.3-2a' }?.text";
        clauses(plan, "2024-02-29").body(text, nullValue());
        clauses(plan, "2024-03-31").body(text, equalTo("Khoản thêm."));
        clauses(plan, "2024-04-30").body(text, equalTo("Khoản thêm, sửa."));
        clauses(plan, "2024-05-01").body(text, nullValue());
        clauses(plan).body(text, nullValue());
        read(task, "clausePaths", List.of("II.3-2"));
        approved(plan, "2024-05-01", add("II.3-2", "Khoản khác."));
        clauses(plan).body("items.find { it.path == 'II.3-2b' }.text", equalTo("Khoản khác."));
    }

    @Test
    void lettersStandInTheirOrderWhicheverIsApprovedFirst() {
        UUID plan = anIssuedPlan();
        String first = proposed(plan, "2024-03-01", add("II.3-2", "Khoản thêm một."));
        String second = proposed(plan, "2024-03-01", add("II.3-2", "Khoản thêm hai."));
        approved(plan, "2024-03-01", add("II.3-2", "Khoản thêm ba."));
        step(Identity.APPROVER, plan, second, "approve", NOTHING).statusCode(200);
        step(Identity.APPROVER, plan, first, "approve", NOTHING).statusCode(200);

        List<String> inOrder = List.of("II.3-1", "II.3-2", "II.3-2a", "II.3-2b", "II.3-2c", "II.3-3");
        String ofSection = "items.path.findAll { it.startsWith('II.3-') }";
        clauses(plan).body(ofSection, equalTo(inOrder));
        clauses(plan, "2024-03-01").body(ofSection, equalTo(inOrder));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/progress?asOf=2024-03-15", plan)
                .then()
                .body("clauses.path.findAll { it.startsWith('II.3-') }", equalTo(inOrder));
    }

    @Test
    void whatIsNotEffectiveYetIsNotShownUnlessItsDayIsAskedFor() {
        UUID plan = anIssuedPlanUntil(FAR);
        String amendment = approved(plan, FAR, change("II.3-2", NEW), remove("II.3-1"), add("II.3-3", "Về sau."));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("inForceAt", nullValue());
        clauses(plan).body("items.path", not(hasItem("II.3-3a"))).body("items.path", hasItem("II.3-1"));
        clauses(plan, "2098-12-31").body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD));
        clauses(plan, FAR)
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW))
                .body("items.path", hasItem("II.3-3a"))
                .body("items.path", not(hasItem("II.3-1")));
        as(Identity.VIEWER)
                .queryParam("asOf", FAR)
                .queryParam("q", "sau về")
                .queryParam("sort", "-path")
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .body("page.totalItems", equalTo(1));
    }
}
