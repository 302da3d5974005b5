package vn.lantoa.task.budget.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.contract.BudgetProposalChanged;
import vn.lantoa.task.contract.FinanceCheckChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What agencies ask for and get, and how its use is checked. */
@QuarkusTest
class FinanceResourceTest extends TaskApi {

    private static final String PROPOSALS = "/api/v1/budget-proposals";
    private static final String CHECKS = "/api/v1/finance-checks";
    private static final String NOBODYS = "01900000-0000-7000-8000-0000000000ff";

    @Test
    void whatIsAskedForIsGrantedOnceAndNeverMore() {
        Map<String, Object> proposal = Map.of(
                "planId",
                aPlan().toString(),
                "agency",
                "SDL",
                "title",
                "Phim ngắn",
                "fiscalYear",
                2024,
                "amountVnd",
                500_000_000,
                "proposedOn",
                "2024-01-10");
        as(Identity.QUYNHON)
                .body(proposal)
                .post(PROPOSALS)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        String id = as(Identity.TOURISM)
                .body(proposal)
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .path("id");
        Map<String, Object> granted =
                Map.of("grantedVnd", 350_000_000, "decision", "45/QĐ-MAU", "decidedOn", "2024-02-01");

        decide(Identity.FINANCE, id, granted, 403, "FORBIDDEN");
        Map<String, Object> above = Body.with(granted, "grantedVnd", 500_000_001);
        Map<String, Object> early = Body.with(granted, "decidedOn", "2024-01-09");
        Identity both = new Identity(Identity.TOURISM.name(), Roles.APPROVER, Optional.of("UBND"), false);
        decide(both, id, granted, 403, "BUDGET_PROPOSAL_OWN_WORK");
        decide(Identity.APPROVER, id, above, 400, "BUDGET_PROPOSAL_GRANTED_ABOVE");
        decide(Identity.APPROVER, id, early, 400, "BUDGET_PROPOSAL_DECIDED_EARLY");
        decide(Identity.APPROVER, id, granted, 200, null);
        decide(Identity.APPROVER, id, granted, 409, "BUDGET_PROPOSAL_DECIDED");
        as(Identity.VIEWER)
                .get(PROPOSALS + "/" + id)
                .then()
                .body("state", equalTo("GRANTED"))
                .body("grantedVnd", equalTo(350_000_000))
                .body("decidedBy", equalTo("approver"));
        assertThat(new TopicProbe(BudgetProposalChanged.TOPIC).of(id, 2))
                .extracting(
                        seen -> seen.data().getString("state"),
                        seen -> seen.data().getString("decision"),
                        seen -> seen.mentions("approver"))
                .containsExactly(tuple("REQUESTED", null, false), tuple("GRANTED", "45/QĐ-MAU", false));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "planId,     " + NOBODYS + ", BUDGET_PROPOSAL_PLAN_UNKNOWN",
        "agency,     KHONG-CO,   BUDGET_PROPOSAL_AGENCY_UNKNOWN",
        "sourceCode, KHONG-CO,   BUDGET_PROPOSAL_SOURCE_UNKNOWN",
        "proposedOn, 2999-01-01, BUDGET_PROPOSAL_IN_FUTURE"
    })
    void aSpoiledProposalIsRefused(String field, String value, String code) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("planId", aPlan().toString());
        proposal.put("agency", "SDL");
        proposal.put("title", "Phim ngắn");
        proposal.put("fiscalYear", 2024);
        proposal.put("amountVnd", 5);
        proposal.put("proposedOn", "2024-01-10");
        proposal.put(field, value);

        as(Identity.OFFICER)
                .body(proposal)
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", contains(field));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "subjectAgency, KHONG-CO,   FINANCE_CHECK_AGENCY_UNKNOWN",
        "planId,        " + NOBODYS + ", FINANCE_CHECK_PLAN_UNKNOWN",
        "checkedOn,     2999-01-01, FINANCE_CHECK_IN_FUTURE"
    })
    void aSpoiledCheckIsRefused(String field, String value, String code) {
        Map<String, Object> check = new HashMap<>();
        check.put("subjectAgency", "SDL");
        check.put("checkedOn", "2024-06-20");
        check.put("findings", "Hồ sơ đầy đủ");
        check.put(field, value);

        as(Identity.FINANCE)
                .body(check)
                .post(CHECKS)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", contains(field));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        as(Identity.VIEWER)
                .get(PROPOSALS + "/" + NOBODYS)
                .then()
                .statusCode(404)
                .body("code", equalTo("BUDGET_PROPOSAL_NOT_FOUND"));
        as(Identity.VIEWER)
                .get(CHECKS + "/" + NOBODYS)
                .then()
                .statusCode(404)
                .body("code", equalTo("FINANCE_CHECK_NOT_FOUND"));
    }

    @Test
    void aPlanThatGaveWayTakesNoMoreMoney() {
        String plan = aPlan().toString();
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "SUPERSEDED"))
                .post("/api/v1/plans/{id}/transitions", plan)
                .then()
                .statusCode(200);
        Map<String, Object> check =
                Map.of("subjectAgency", "SDL", "planId", plan, "checkedOn", "2024-06-20", "findings", "Hồ sơ đầy đủ");

        as(Identity.FINANCE)
                .body(check)
                .post(CHECKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_PLAN_SUPERSEDED"));
    }

    private static void decide(Identity who, String id, Map<String, Object> decision, int status, String code) {
        as(who).header("If-Match", "*")
                .body(decision)
                .post(PROPOSALS + "/" + id + "/decision")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void checksAndWhatTheyQuestionedAreCounted() {
        String plan = aPlan().toString();
        Map<String, Object> check =
                Map.of("subjectAgency", "SDL", "planId", plan, "checkedOn", "2024-06-20", "findings", "Hồ sơ đầy đủ");
        as(Identity.FINANCE).body(check).post(CHECKS).then().statusCode(201).body("amountVnd", equalTo(0));
        String id = as(Identity.FINANCE)
                .body(Body.with(check, "amountVnd", 12_000_000))
                .post(CHECKS)
                .path("id");
        as(Identity.FINANCE)
                .body(Body.with(Body.with(check, "subjectAgency", "SVHTT"), "amountVnd", 3))
                .post(CHECKS)
                .then()
                .statusCode(201);
        as(Identity.FINANCE)
                .body(Body.with(check, "checkedOn", "2999-01-01"))
                .post(CHECKS)
                .then()
                .statusCode(400)
                .body("code", equalTo("FINANCE_CHECK_IN_FUTURE"));
        as(Identity.FINANCE)
                .header("If-Match", "\"0\"")
                .body(Body.with(check, "amountVnd", 10))
                .put(CHECKS + "/" + id)
                .then()
                .statusCode(200);

        as(Identity.VIEWER)
                .get(CHECKS + "/summary?planId=" + plan)
                .then()
                .statusCode(200)
                .body("checks", equalTo(3))
                .body("questioning", equalTo(2))
                .body("questionedVnd", equalTo(13))
                .body("agencies.agency", contains("SDL", "SVHTT"));
        assertThat(new TopicProbe(FinanceCheckChanged.TOPIC).of(id, 2))
                .extracting(
                        seen -> seen.data().getString("planId"),
                        seen -> seen.data().getInt("amountVnd"),
                        seen -> seen.mentions("Hồ sơ"))
                .containsExactly(tuple(plan, 12_000_000, false), tuple(plan, 10, false));
        as(Identity.TOURISM).body(check).post(CHECKS).then().statusCode(403);
    }
}
