package vn.lantoa.task.published;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** A change appears on its topic with its type, key and version; what was refused or rolled back does not. */
@QuarkusTest
class PublishedEventsTest extends TaskApi {

    private static final TopicProbe PLANS = new TopicProbe(PlanChanged.TOPIC);
    private static final TopicProbe CLAUSES = new TopicProbe(ClausesChanged.TOPIC);
    private static final TopicProbe AGENCIES = new TopicProbe(AgencyChanged.TOPIC);
    private static final TopicProbe TASKS = new TopicProbe(TaskChanged.TOPIC);
    private static final TopicProbe PROGRESS = new TopicProbe(ProgressRecorded.TOPIC);
    private static final TopicProbe CALENDARS = new TopicProbe(CalendarChanged.TOPIC);

    private static String aTask(UUID planId) {
        return as(Identity.OFFICER)
                .body(Bodies.task(planId))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Seen last(List<Seen> seen) {
        return seen.get(seen.size() - 1);
    }

    @Test
    void whatAMigrationSeededIsAnnounced() {
        Seen district = last(AGENCIES.of("UBND-QUYNHON", 1));
        assertThat(district.type()).isEqualTo(AgencyChanged.TYPE);
        assertThat(district.data().getString("parentCode")).isEqualTo("UBND");

        Seen calendar = CALENDARS.of("DECREE", 1).get(0);
        assertThat(calendar.type()).isEqualTo(CalendarChanged.TYPE);
        assertThat(calendar.data().getList("dueRules.reportType")).hasSize(4);
        assertThat(calendar.data().getList("holidays")).contains("2024-04-18").isSorted();
    }

    @Test
    void anImportPublishesThePlanAndItsClauses() {
        UUID planId = aPlan();

        Seen plan = last(PLANS.of(planId, 1));
        assertThat(plan.type()).isEqualTo(PlanChanged.TYPE);
        assertThat(plan.version()).isZero();
        assertThat(plan.data().getString("status")).isEqualTo("DRAFT");
        assertThat(plan.data().getInt("planYear")).isEqualTo(2024);
        Seen clauses = last(CLAUSES.of(planId, 1));
        assertThat(clauses.type()).isEqualTo(ClausesChanged.TYPE);
        int stored =
                as(Identity.VIEWER).get("/api/v1/plans/" + planId + "/clauses").path("page.totalItems");
        assertThat(clauses.data().getList("clauses")).hasSize(stored);
        assertThat(clauses.data().getList("themes.code")).contains("T01");
        assertThat(clauses.data().getList("audiences.code")).isEqualTo(List.of("A1", "D1"));
        assertThat(clauses.data().getString("audiences.find { it.code == 'A1' }.segment"))
                .isEqualTo("ABROAD");
    }

    @Test
    void aMarkRaisesThePlansVersionAndPublishesTheClauses() {
        UUID planId = aPlan();
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("action", false))
                .put("/api/v1/plans/" + planId + "/clauses/II.3-1")
                .then()
                .statusCode(200);

        Seen marked = last(CLAUSES.of(planId, 2));
        assertThat(marked.version()).isEqualTo(1);
        assertThat(marked.data().getBoolean("clauses.find { it.path == 'II.3-1' }.action"))
                .isFalse();
        assertThat(last(PLANS.of(planId, 2)).version()).isEqualTo(1);
    }

    @Test
    void whatAThemePutsFirstAndIsAPartOfIsPublishedWithItsPlan() {
        UUID planId = aPlan();
        String theme = as(Identity.OFFICER)
                .body(Map.of(
                        "planId",
                        planId,
                        "code",
                        "T01.1",
                        "label",
                        "Một phần",
                        "parent",
                        "T01",
                        "clausePath",
                        "II.2-1",
                        "weight",
                        2))
                .post("/api/v1/content-themes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of(
                        "items",
                        List.of(Map.of("eventCode", "B", "priority", 2), Map.of("eventCode", "A", "priority", 1))))
                .put("/api/v1/content-themes/{id}/focus-events", theme)
                .then()
                .statusCode(200);

        Seen told = last(CLAUSES.of(planId, 3));
        assertThat(told.version()).isEqualTo(2);
        String part = "themes.find { it.code == 'T01.1' }.";
        assertThat(told.data().getString(part + "parent")).isEqualTo("T01");
        assertThat(told.data().getInt(part + "weight")).isEqualTo(2);
        assertThat(told.data().getList(part + "focusEvents.eventCode")).isEqualTo(List.of("A", "B"));
        assertThat(told.data().getString("themes.find { it.code == 'T01' }.parent"))
                .isNull();
    }

    @Test
    void aTaskIsPublishedWhenItIsMadeMovedByProgressAndCancelled() {
        UUID planId = aPlan();
        String taskId = aTask(planId);
        as(Identity.OFFICER)
                .body(Bodies.progress("2024-03-01", 100))
                .post("/api/v1/tasks/" + taskId + "/progress-updates")
                .then()
                .statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "CANCELLED", "reason", "Không còn cần", "on", "2024-05-01"))
                .post("/api/v1/tasks/" + taskId + "/transitions")
                .then()
                .statusCode(200);

        List<Seen> seen = TASKS.of(taskId, 3);
        assertThat(seen).extracting(Seen::version).containsExactly(0L, 1L, 2L);
        assertThat(seen).extracting(Seen::type).containsOnly(TaskChanged.TYPE);
        assertThat(seen.get(0).data().getString("lead")).isEqualTo("SDL");
        assertThat(seen.get(1).data().getString("doneOn")).isEqualTo("2024-03-01");
        assertThat(seen.get(2).data().getString("state")).isEqualTo("CANCELLED");
        assertThat(seen.get(2).data().getString("cancelledOn")).isEqualTo("2024-05-01");
    }

    @Test
    void everyProgressUpdateIsPublishedUnderItsTaskInOrder() {
        UUID planId = aPlan();
        String taskId = aTask(planId);
        for (int percent : new int[] {20, 60, 40}) {
            as(Identity.OFFICER)
                    .body(Bodies.progress("2024-03-01", percent))
                    .post("/api/v1/tasks/" + taskId + "/progress-updates")
                    .then()
                    .statusCode(201);
        }

        List<Seen> seen = PROGRESS.of(taskId, 3);
        assertThat(seen).extracting(Seen::version).containsExactly(1L, 2L, 3L);
        assertThat(seen)
                .allSatisfy(update -> assertThat(update.type()).isEqualTo(ProgressRecorded.TYPE))
                .extracting(update -> update.data().getInt("percent"))
                .containsExactly(20, 60, 40);
        assertThat(last(seen).data().getString("planId")).isEqualTo(planId.toString());
        assertThat(last(seen).data().getBoolean("backdated")).isTrue();
    }

    @Test
    void anAgencyIsPublishedUnderItsCode() {
        String code = "MAU-PUB";
        Map<String, Object> body = Map.of("name", "Trung tâm mẫu", "level", "DEPARTMENT", "parentCode", "UBND");
        as(Identity.OFFICER)
                .body(Body.with(body, "code", code))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(body, "name", "Trung tâm mới"))
                .put("/api/v1/agencies/" + code)
                .then()
                .statusCode(200);

        assertThat(AGENCIES.of(code, 2))
                .extracting(Seen::version, event -> event.data().getString("name"))
                .containsExactly(tuple(0L, "Trung tâm mẫu"), tuple(1L, "Trung tâm mới"));
    }

    @Test
    void whatWasRefusedOrRolledBackIsNotPublished() {
        UUID planId = aPlan();
        String taskId = aTask(planId);
        as(Identity.OFFICER)
                .header("If-Match", "\"7\"")
                .body(Bodies.task(planId))
                .put("/api/v1/tasks/" + taskId)
                .then()
                .statusCode(412);
        as(Identity.OFFICER)
                .body(Bodies.progress("2999-01-01", 10))
                .post("/api/v1/tasks/" + taskId + "/progress-updates")
                .then()
                .statusCode(400);
        String later = aTask(planId);
        TASKS.of(later, 1);

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .until(() -> TASKS.of(taskId).size() == 1);
        assertThat(PROGRESS.of(taskId)).isEmpty();
    }
}
