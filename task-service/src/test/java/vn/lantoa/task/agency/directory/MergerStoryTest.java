package vn.lantoa.task.agency.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.agency.AgencyApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** On 1/7/2025 Bình Định became a part of Gia Lai: its offices ended on the day before. */
@QuarkusTest
class MergerStoryTest extends AgencyApi {

    private static final String EVE = "2025-06-30";
    private static final String DAY = "2025-07-01";

    private static ValidatableResponse report(String org, String task, String on) {
        return as(Identity.TOURISM.of(org))
                .body(Bodies.progress(on, 50))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then();
    }

    private static String taskOf(String lead) {
        Map<String, Object> task = Body.with(Bodies.task(aPlan()), "lead", lead);
        return as(Identity.OFFICER)
                .body(Body.with(Body.with(task, "startOn", "2025-01-02"), "dueOn", "2025-12-31"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theOpenTasksOfAnOfficeThatEndedPassToItsSuccessorOnTheDay() {
        register(office("TINH-BD", null, null, null)).statusCode(201);
        register(office("TINH-GL", null, null, null)).statusCode(201);
        register(office("SO-BD", "TINH-BD", null, null)).statusCode(201);
        register(office("SO-GL", "TINH-GL", null, EVE)).statusCode(201);
        String task = taskOf("SO-BD");
        String plan = as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).path("planId");
        report("SO-BD", task, EVE).statusCode(201);

        put(office("SO-BD", "TINH-BD", null, EVE)).statusCode(200);
        put(office("TINH-BD", null, null, EVE)).statusCode(200);
        put(office("TINH-GL", null, null, null, "TINH-BD")).statusCode(200);
        register(office("SO-MOI", "TINH-GL", DAY, null, "SO-BD", "SO-GL")).statusCode(201);

        under("TINH-BD", EVE).body("items.code", contains("SO-BD"));
        under("TINH-BD", DAY).body("items", empty());
        under("TINH-GL", EVE).body("items.code", contains("SO-GL"));
        under("TINH-GL", DAY).body("items.code", contains("SO-MOI")).body("page.totalItems", equalTo(1));
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .body("lead", equalTo("SO-BD"))
                .body("answeredBy", contains("SO-MOI"));
        report("SO-BD", task, DAY).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        report("SO-MOI", task, DAY).statusCode(201);
        answeredBy("SO-MOI").body("items.id", contains(task));
        answeredBy("SO-BD").body("items", empty());
        progress(plan, EVE).body("agencies.answeredBy", contains(List.of("SO-BD")));
        progress(plan, DAY)
                .body("agencies.agency", contains("SO-BD"))
                .body("agencies.answeredBy", contains(List.of("SO-MOI")));
    }

    @Test
    void untilTheDayHasComeTheOfficeItselfReports() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        register(office("SO-CON", null, null, today.toString())).statusCode(201);
        String task = taskOf("SO-CON");
        register(office("SO-TOI", null, today.plusDays(1).toString(), null, "SO-CON"))
                .statusCode(201);

        report("SO-TOI", task, DAY).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        report("SO-CON", task, DAY).statusCode(201);
    }

    @Test
    void noDayLiesBetweenAnOfficeAndItsSuccessor() {
        register(office("SO-CU", null, null, EVE)).statusCode(201);

        register(office("SO-SAU", null, "2025-07-02", null, "SO-CU"))
                .statusCode(400)
                .body("code", equalTo("AGENCY_SUCCESSION_GAP"))
                .body("violations[0].field", equalTo("validFrom"));
        register(office("SO-SAU", null, DAY, null, "SO-CU")).statusCode(201);
        register(office("SO-SAU-2", null, DAY, null, "SO-CU")).statusCode(201);
        put(office("SO-CU", null, null, "2025-06-29"))
                .statusCode(400)
                .body("violations.field", contains("validTo", "validTo"));
        String split = taskOf("SO-SAU");
        as(Identity.VIEWER).get("/api/v1/tasks/{id}", split).then().body("answeredBy", contains("SO-SAU"));
    }

    /** What its predecessor leads hinders its successor, which does what that one has to do. */
    @Test
    void aSuccessorSpeaksForItsPredecessorAndReadsItsInbox() {
        register(office("SO-NOI-CU", null, null, null)).statusCode(201);
        String task = taskOf("SO-NOI-CU");
        String plan = as(Identity.VIEWER).get("/api/v1/tasks/{id}", task).path("planId");
        put(office("SO-NOI-CU", null, null, EVE)).statusCode(200);
        register(office("SO-NOI-MOI", null, DAY, null, "SO-NOI-CU")).statusCode(201);
        Map<String, Object> obstacle = Map.of(
                "planId", plan,
                "taskId", task,
                "title", "Chưa có người dịch",
                "description", "Chưa có đơn vị nào nhận việc.",
                "severity", "MEDIUM");

        raise("SO-NOI-CU", obstacle).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        raise("SO-NOI-MOI", obstacle).statusCode(201).body("raisedBy", equalTo("SO-NOI-MOI"));
        raise("SO-NOI-MOI", Body.with(obstacle, "raisedBy", "SO-NOI-CU"))
                .statusCode(201)
                .body("raisedBy", equalTo("SO-NOI-CU"));
        inbox("SO-NOI-MOI", "SO-NOI-CU").statusCode(200);
        inbox("SO-NOI-CU", "SO-NOI-MOI").statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
    }

    private static ValidatableResponse raise(String org, Map<String, Object> obstacle) {
        return as(Identity.TOURISM.of(org))
                .body(obstacle)
                .post("/api/v1/obstacles")
                .then();
    }

    private static ValidatableResponse inbox(String org, String agency) {
        return as(Identity.TOURISM.of(org))
                .queryParam("agency", agency)
                .get("/api/v1/inbox")
                .then();
    }

    private static ValidatableResponse answeredBy(String code) {
        return as(Identity.VIEWER)
                .queryParam("answeredBy", code)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse progress(String plan, String asOf) {
        return as(Identity.VIEWER)
                .queryParam("asOf", asOf)
                .get("/api/v1/plans/{id}/progress", plan)
                .then()
                .statusCode(200);
    }
}
