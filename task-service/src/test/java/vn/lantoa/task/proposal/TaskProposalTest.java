package vn.lantoa.task.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TaskProposalTest extends TaskApi {

    private static final String HEAD = """

            ## III. PHÂN CÔNG

            | TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm |
            |---|---|---|---|---|---|
            """;

    private static final String TABLE = HEAD + """
            | 1 | Làm phim | Sở Du lịch | Sở VH&TT; Công an tỉnh | Quý II/2024 | 02 phim |
            | 2 | Mở lớp | Đơn vị lạ | Sở Tài chính | Tháng 6 | Báo cáo |
            | 3 | Viết bài | STTTT | Các cơ quan báo chí | Khi cần | 12 bài |
            """;

    @Inject
    EntityManagerFactory sessions;

    @Test
    void rowsOfATaskTableAreProposals() {
        proposals(aPlanWithATable())
                .body("items.path", contains("III-1", "III-2", "III-3"))
                .body("items.title", contains("Làm phim", "Mở lớp", "Viết bài"))
                .body("items[0].lead", equalTo("SDL"))
                .body("items[0].cooperating", contains("SVHTT", "CAT"))
                .body("items[0].startOn", equalTo("2024-04-01"))
                .body("items[0].dueOn", equalTo("2024-06-30"))
                .body("items[0].deliverable.quantity", equalTo(2))
                .body("items[0].deliverable.unit", equalTo("phim"))
                .body("items[0].unresolved", empty())
                .body("items[0].taskId", nullValue())
                .body("items[1].lead", nullValue())
                .body("items[1].unresolved.column", contains("Chủ trì"))
                .body("items[1].unresolved.text", contains("Đơn vị lạ"))
                .body("items[2].unresolved.field", contains("cooperating", "dueOn"));
    }

    @Test
    void acceptedRowsBecomeTasksOnce() {
        UUID plan = aPlanWithATable();

        String task = accept(plan, "III-1", "III-2", "III-3", "I-1")
                .body("received", equalTo(4))
                .body("created", equalTo(2))
                .body("rejected", equalTo(2))
                .body("lines.line", contains(1, 2, 3, 4))
                .body("lines.status", contains("CREATED", "REJECTED", "CREATED", "REJECTED"))
                .body("lines[1].errors[0].field", equalTo("lead"))
                .body("lines[1].errors[0].code", equalTo("TASK_LEAD_REQUIRED"))
                .body("lines[1].errors[0].message", notNullValue())
                .body("lines[1].errors[0].type", endsWith("/problems/task/TASK_LEAD_REQUIRED"))
                .body("lines[2].warnings.code", everyItem(equalTo("TASK_PROPOSAL_UNRESOLVED")))
                .body("lines[3].errors[0].code", equalTo("TASK_PROPOSAL_UNKNOWN"))
                .extract()
                .path("lines[0].id");
        as(Identity.OFFICER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .statusCode(200)
                .body("clausePaths", contains("III-1"))
                .body("lead", equalTo("SDL"))
                .body("dueOn", equalTo("2024-06-30"));
        accept(plan, "III-1", "III-1")
                .body("unchanged", equalTo(2))
                .body("lines.status", everyItem(equalTo("UNCHANGED")))
                .body("lines[0].id", equalTo(task));
        as(Identity.OFFICER)
                .queryParam("planId", plan)
                .get("/api/v1/tasks")
                .then()
                .body("items", hasSize(2));
        proposals(plan).body("items[0].taskId", equalTo(task));
        as(Identity.AUDITOR)
                .queryParam("resource", "tasks/" + task)
                .get("/api/v1/audit/task")
                .then()
                .body("items.action", hasItem("CREATED"));
    }

    /** What rows name is looked up at once, and the plan's other clauses stay where they are. */
    @Test
    void manyRowsAreNotAskedForOneByOne() {
        int rows = 60;
        String[] paths =
                IntStream.rangeClosed(1, rows).mapToObj(row -> "III-" + row).toArray(String[]::new);
        UUID plan = aPlanWith(IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "| " + row + " | Việc thứ " + row + " | Sở Du lịch | | Quý II/2024 | |\n")
                .collect(Collectors.joining("", HEAD, "")));
        Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        accept(plan, paths).body("created", equalTo(rows));

        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(statements).isLessThan(rows);
    }

    @Test
    void onlyAnOfficerAccepts() {
        as(Identity.VIEWER)
                .contentType("application/json")
                .body(Map.of("paths", List.of("III-1")))
                .post("/api/v1/plans/{id}/task-proposals/acceptance", UUID.randomUUID())
                .then()
                .statusCode(403);
        as(Identity.OFFICER)
                .contentType("application/json")
                .body(Map.of("paths", List.of("III-1")))
                .post("/api/v1/plans/{id}/task-proposals/acceptance", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void aRowsCellsAreData() {
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses/{path}", aPlanWithATable(), "III-1")
                .then()
                .statusCode(200)
                .body("cells.column", contains("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"))
                .body("cells[1].text", equalTo("Làm phim"));
    }

    private static UUID aPlanWithATable() {
        return aPlanWith(TABLE);
    }

    private static UUID aPlanWith(String table) {
        return aPlan(PlanDocuments.fresh() + table);
    }

    private static ValidatableResponse proposals(UUID plan) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/task-proposals", plan)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse accept(UUID plan, String... paths) {
        return as(Identity.OFFICER)
                .contentType("application/json")
                .body(Map.of("paths", List.of(paths)))
                .post("/api/v1/plans/{id}/task-proposals/acceptance", plan)
                .then()
                .statusCode(200);
    }
}
