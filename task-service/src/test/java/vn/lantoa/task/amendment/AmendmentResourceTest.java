package vn.lantoa.task.amendment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.IssuedPlans;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.contract.AmendmentChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AmendmentResourceTest extends IssuedPlans {

    private static final String OLD = "Tập huấn người phát ngôn.";
    private static final String NEW = "Tập huấn người phát ngôn hai lần trong năm.";
    private static final String FAR = "2099-01-01";
    private static final String SOONER = "2098-07-01";
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    DataSource database;

    @Inject
    AmendmentJob job;

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
        return amendment(
                effectiveOn, paths.stream().map(AmendmentResourceTest::remove).toList());
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

    @Test
    void tasksOfARemovedClauseAreKeptCarriedOrClosedByDecision() {
        UUID plan = anIssuedPlan();
        String carried = task(Bodies.task(plan));
        String closed = task(Bodies.task(plan));
        String kept = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-1", "II.3-3")));
        String changed = task(Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-2")));
        String amendment = propose(
                        plan,
                        amendment("2024-03-01", remove("II.3-1"), add("II.3-1", "Viết bài."), change("II.3-2", NEW)))
                .statusCode(201)
                .body("tasksAffected.taskId", hasSize(4))
                .body("tasksAffected.find { it.taskId == '" + changed + "' }.decision", equalTo("KEEP"))
                .body("tasksAffected.find { it.taskId == '" + carried + "' }.decision", nullValue())
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_TASKS_UNDECIDED"));

        step(
                        Identity.OFFICER,
                        plan,
                        amendment,
                        "decisions",
                        Map.of(
                                "decisions",
                                List.of(
                                        Map.of(
                                                "taskId",
                                                carried,
                                                "decision",
                                                "CARRY",
                                                "clausePaths",
                                                List.of("II.3-1a")),
                                        Map.of("taskId", closed, "decision", "CLOSE", "reason", "Không còn khoản"),
                                        Map.of("taskId", kept, "decision", "KEEP", "reason", "Còn khoản khác"))))
                .statusCode(200);
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);

        read(carried, "clausePaths", List.of("II.3-1a"));
        read(closed, "state", "CANCELLED");
        read(closed, "cancelledOn", "2024-03-01");
        read(kept, "clausePaths", List.of("II.3-3"));
        read(changed, "clausePaths", List.of("II.3-2"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/coverage", plan)
                .then()
                .body("orphanTasks", empty())
                .body("uncovered", empty());
    }

    @Test
    void aTaskIsCarriedOnlyToWhatThePlanHasThen() {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        approved(plan, FAR, add("II.3-3", "Về sau."), remove("II.3-2"));

        refused(plan, carrying(SOONER, task, "II.3-3a"), 400, "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        refused(plan, carrying(FAR, task, "II.3-2"), 400, "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        propose(plan, carrying(FAR, task, "II.3-3a")).statusCode(201);
        propose(plan, carrying(SOONER, task, "II.3-2")).statusCode(201);
    }

    @Test
    void aClauseToWhichATaskIsCarriedIsNotRemovedBeforeThat() {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        String carrying = propose(plan, carrying(FAR, task, "II.3-2"))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, carrying, "approve", NOTHING).statusCode(200);
        String removing = propose(plan, amendment(SOONER, remove("II.3-2")))
                .statusCode(201)
                .extract()
                .path("id");

        step(Identity.APPROVER, plan, removing, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_CARRIED_TO"));
    }

    private static Map<String, Object> carrying(String effectiveOn, String task, String path) {
        Map<String, Object> choice = Map.of("taskId", task, "decision", "CARRY", "clausePaths", List.of(path));
        return Body.with(amendment(effectiveOn, remove("II.3-1")), "decisions", List.of(choice));
    }

    @Test
    void whatWaitsIsPutInForceOnItsDayOnce() throws SQLException {
        UUID plan = anIssuedPlanUntil(FAR);
        String task = task(Bodies.task(plan));
        String amendment = propose(
                        plan,
                        Body.with(
                                amendment(FAR, remove("II.3-1"), change("II.3-2", NEW)),
                                "decisions",
                                List.of(Map.of("taskId", task, "decision", "KEEP", "reason", "Còn dùng"))))
                .statusCode(201)
                .extract()
                .path("id");
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);
        read(task, "clausePaths", List.of("II.3-1"));
        itsDayComes(amendment);

        job.putDueInForce();
        job.putDueInForce();

        clauses(plan)
                .body("items.path", not(hasItem("II.3-1")))
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW))
                .body("items.find { it.path == 'II.3-2' }.version", equalTo(1));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("inForceAt", notNullValue());
        as(Identity.VIEWER).get("/api/v1/plans/{id}/coverage", plan).then().body("orphanTasks", contains(task));
        assertThat(new TopicProbe(AmendmentChanged.TOPIC).of(amendment, 3))
                .extracting(
                        seen -> seen.data().getString("state"),
                        seen -> seen.data().getString("inForceAt") != null,
                        seen -> seen.data().getString("tasks[0].decision"),
                        seen -> seen.mentions(NEW))
                .containsExactly(
                        tuple("PROPOSED", false, "KEEP", false),
                        tuple("APPROVED", false, "KEEP", false),
                        tuple("APPROVED", true, "KEEP", false));
    }

    @Test
    void nothingComesIntoForceOnAPlanThatIsClosed() throws SQLException {
        UUID plan = anIssuedPlanUntil(FAR);
        String amendment = approved(plan, FAR, change("II.3-2", NEW), add("II.3-2", "Khoản thêm."));
        clauses(plan, FAR)
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW))
                .body("items.path", hasItem("II.3-2a"));
        become(plan, "CLOSED");
        clauses(plan, FAR)
                .body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD))
                .body("items.path", not(hasItem("II.3-2a")));
        itsDayComes(amendment);

        job.putDueInForce();

        clauses(plan).body("items.find { it.path == 'II.3-2' }.text", equalTo(OLD));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/amendments/{amendment}", plan, amendment)
                .then()
                .body("inForceAt", nullValue());
    }

    @Test
    void whatIsDoneKeepsARemovedClause() {
        UUID plan = anIssuedPlan();
        String task = task(Bodies.task(plan));
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
        approved(plan, "2024-04-01", remove("II.3-1"), remove("II.3-2"));

        replaceTask(task, Body.with(Bodies.task(plan), "title", "Đã xong")).statusCode(200);
        replaceTask(task, Body.with(Bodies.task(plan), "clausePaths", List.of("II.3-1", "II.3-2")))
                .statusCode(400)
                .body("violations.field", contains("clausePaths[1]"));
    }

    private static ValidatableResponse replaceTask(String id, Map<String, Object> task) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(task)
                .put("/api/v1/tasks/{id}", id)
                .then();
    }

    @Test
    void moneyOfARemovedClauseStaysWhereItIs() {
        UUID plan = anIssuedPlan();
        String source = "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.FINANCE)
                .body(Map.of("code", source, "kind", "STATE_PROVINCIAL", "name", "Nguồn " + source))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
        Map<String, Object> line = Map.of(
                "planId",
                plan.toString(),
                "title",
                "Phim ngắn",
                "agency",
                "SDL",
                "sourceCode",
                source,
                "fiscalYear",
                2024,
                "clausePath",
                "II.3-2");
        String id = as(Identity.OFFICER).body(line).post("/api/v1/budget-lines").path("id");
        approved(plan, "2024-03-01", remove("II.3-2"), remove("II.3-3"));

        replaceLine(id, Body.with(line, "title", "Mười phim")).statusCode(200);
        replaceLine(id, Body.with(line, "clausePath", "II.3-3"))
                .statusCode(400)
                .body("code", equalTo("BUDGET_CLAUSE_UNKNOWN"));
    }

    private static ValidatableResponse replaceLine(String id, Map<String, Object> line) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(line)
                .put("/api/v1/budget-lines/{id}", id)
                .then();
    }

    private void itsDayComes(String amendment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sooner =
                        connection.prepareStatement("UPDATE plan_amendment SET effective_on = ? WHERE id = ?::uuid")) {
            sooner.setObject(1, LocalDate.of(2024, 3, 1));
            sooner.setString(2, amendment);
            assertThat(sooner.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void ofTwoApproversAtOnceOneSucceeds() {
        UUID plan = anIssuedPlan();
        String amendment = propose(plan, amendment("2024-07-01", change("II.3-2", NEW)))
                .extract()
                .path("id");

        List<Integer> answers = Stream.of("one", "two")
                .parallel()
                .map(name -> as(new Identity(name, Roles.APPROVER, Optional.of("UBND"), false))
                        .header("If-Match", "\"0\"")
                        .body(NOTHING)
                        .post("/api/v1/plans/{id}/amendments/{amendment}/approve", plan, amendment)
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
        clauses(plan, "2024-07-01").body("items.find { it.path == 'II.3-2' }.text", equalTo(NEW));
    }

    @Test
    void anotherThanTheAuthorDecidesAndARefusalFreesThePath() {
        UUID plan = anIssuedPlan();
        Identity both = new Identity("officer", Roles.APPROVER, Optional.of("UBND"), false);
        String first = propose(plan, amendment("2024-07-01", add("II.3-3", "Một.")))
                .body("changes[0].path", equalTo("II.3-3a"))
                .extract()
                .path("id");
        propose(plan, amendment("2024-07-01", add("II.3-3", "Hai."))).body("changes[0].path", equalTo("II.3-3b"));

        step(both, plan, first, "approve", NOTHING).statusCode(403).body("code", equalTo("AMENDMENT_OWN_WORK"));
        step(Identity.OFFICER, plan, first, "approve", NOTHING).statusCode(403);
        as(Identity.APPROVER)
                .body(NOTHING)
                .post("/api/v1/plans/{id}/amendments/{amendment}/approve", plan, first)
                .then()
                .statusCode(428);
        step(Identity.APPROVER, plan, first, "refuse", Map.of("reason", "Chưa đủ ý kiến"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("Chưa đủ ý kiến"));
        assertThat(new TopicProbe(AmendmentChanged.TOPIC).of(first, 2))
                .extracting(seen -> seen.data().getString("state"))
                .containsExactly("PROPOSED", "REFUSED");
        step(Identity.APPROVER, plan, first, "approve", NOTHING).statusCode(409);
        as(Identity.VIEWER)
                .queryParam("state", "PROPOSED")
                .queryParam("clause", "II.3-3b")
                .get("/api/v1/plans/{id}/amendments", plan)
                .then()
                .body("page.totalItems", equalTo(1));
        as(Identity.VIEWER).get("/api/v1/plans/{id}", plan).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void aProposalThatTheClauseOutranIsRefused() {
        UUID plan = anIssuedPlan();
        String late = propose(plan, amendment("2024-07-01", change("II.3-2", NEW)))
                .extract()
                .path("id");
        approved(plan, "2024-06-01", change("II.3-2", "Đã khác."));

        step(Identity.APPROVER, plan, late, "approve", NOTHING)
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_CLAUSE_CHANGED"));
    }

    @Test
    void eachRuleIsRefusedByItsOwnCode() {
        UUID plan = anIssuedPlan();
        String task = task(Bodies.task(plan));
        refused(plan, amendment("2024-02-04", change("II.3-2", NEW)), 400, "AMENDMENT_BEFORE_PLAN");
        refused(plan, amendment("2025-01-01", change("II.3-2", NEW)), 400, "AMENDMENT_AFTER_PLAN");
        refused(plan, 400, "AMENDMENT_CLAUSE_UNKNOWN", change("IX-1", NEW));
        refused(plan, 400, "AMENDMENT_CLAUSE_UNKNOWN", add("IX-1", NEW));
        refused(plan, 400, "AMENDMENT_CLAUSE_TWICE", change("II.3-2", NEW), remove("II.3-2"));
        refused(plan, 400, "AMENDMENT_TEXT_SAME", change("II.3-2", " " + OLD));
        refused(plan, 400, "AMENDMENT_TEXT_REQUIRED", change("II.3-2", " "));
        Map<String, Object> endless = add("II.3-2", "Dài ".repeat(5_000).strip());
        refused(plan, amendment("2024-07-01", Collections.nCopies(21, endless)), 400, "AMENDMENT_TOO_LONG");
        refused(plan, 400, "AMENDMENT_PATH_REQUIRED", Map.of("kind", "REMOVE"));
        refused(plan, 400, "AMENDMENT_AFTER_REQUIRED", Map.of("kind", "ADD", "text", NEW));
        refused(plan, 400, "AMENDMENT_FIELD_UNEXPECTED", Map.of("kind", "REMOVE", "path", "II.3-2", "text", NEW));
        refused(
                plan,
                Body.with(amendment("2024-07-01", remove("II.3-2")), "obstacleId", UUID.randomUUID()),
                400,
                "AMENDMENT_OBSTACLE_UNKNOWN");
        refused(
                plan,
                decision("taskId", UUID.randomUUID(), "decision", "KEEP", "reason", "Giữ"),
                400,
                "AMENDMENT_TASK_UNKNOWN");
        refused(plan, decision("taskId", task, "decision", "KEEP"), 400, "AMENDMENT_TASK_REASON_REQUIRED");
        Map<String, Object> kept = Map.of("taskId", task, "decision", "KEEP", "reason", "Giữ");
        refused(
                plan,
                Body.with(amendment("2024-07-01", remove("II.3-1")), "decisions", List.of(kept, kept)),
                400,
                "AMENDMENT_TASK_TWICE");
        refused(plan, decision("taskId", task, "decision", "CLOSE"), 400, "AMENDMENT_TASK_REASON_REQUIRED");
        refused(plan, decision("taskId", task, "decision", "CARRY"), 400, "AMENDMENT_TASK_PATHS_REQUIRED");
        refused(
                plan,
                decision("taskId", task, "decision", "CARRY", "clausePaths", List.of("II.3-1")),
                400,
                "AMENDMENT_TASK_CLAUSE_UNKNOWN");
        refused(
                plan,
                decision("taskId", task, "decision", "KEEP", "clausePaths", List.of("II.3-2"), "reason", "Giữ"),
                400,
                "AMENDMENT_TASK_PATHS_UNEXPECTED");
        refused(aPlan(), 409, "AMENDMENT_PLAN_NOT_ISSUED", change("II.3-2", NEW));
        become(plan, "CLOSED");
        refused(plan, 409, "AMENDMENT_PLAN_CLOSED", change("II.3-2", NEW));
    }

    private static Map<String, Object> decision(Object... parts) {
        Map<String, Object> decision = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            decision.put((String) parts[i], parts[i + 1]);
        }
        return Body.with(amendment("2024-07-01", remove("II.3-1")), "decisions", List.of(decision));
    }

    @SafeVarargs
    private static void refused(UUID plan, int status, String code, Map<String, Object>... changes) {
        refused(plan, amendment("2024-07-01", changes), status, code);
    }

    private static void refused(UUID plan, Map<String, Object> body, int status, String code) {
        String found = propose(plan, body).statusCode(status).extract().path("code");
        assertThat(found).isEqualTo(code);
    }

    private static void read(String task, String property, Object expected) {
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .statusCode(200)
                .body(property, equalTo(expected));
    }

    @SafeVarargs
    private static String proposed(UUID plan, String effectiveOn, Map<String, Object>... changes) {
        return propose(plan, amendment(effectiveOn, changes))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @SafeVarargs
    private static String approved(UUID plan, String effectiveOn, Map<String, Object>... changes) {
        String amendment = proposed(plan, effectiveOn, changes);
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);
        return amendment;
    }

    @SafeVarargs
    private static Map<String, Object> amendment(String effectiveOn, Map<String, Object>... changes) {
        return amendment(effectiveOn, List.of(changes));
    }

    private static Map<String, Object> amendment(String effectiveOn, List<Map<String, Object>> changes) {
        return Map.of("reason", "Theo ý kiến chỉ đạo", "effectiveOn", effectiveOn, "changes", changes);
    }

    private static Map<String, Object> change(String path, String text) {
        return Map.of("kind", "CHANGE", "path", path, "text", text);
    }

    private static Map<String, Object> add(String after, String text) {
        return Map.of("kind", "ADD", "after", after, "text", text);
    }

    private static Map<String, Object> remove(String path) {
        return Map.of("kind", "REMOVE", "path", path);
    }
}
