package vn.lantoa.task.diff;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanDiffResourceTest extends DiffApi {

    @Test
    void aNewDocumentSaysWhatItChangesAndWhichTasksItTouches() {
        String document = document();
        UUID old = aPlan(document);
        String task = task(Bodies.task(old));
        UUID now = aPlan(amended(document));

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/diff/{other}", old, now)
                .then()
                .statusCode(200)
                .body("planId", equalTo(old.toString()))
                .body("otherId", equalTo(now.toString()))
                .body("counts.changed", equalTo(1))
                .body("counts.added", equalTo(1))
                .body("counts.removed", equalTo(1))
                .body("counts.moved", equalTo(1))
                .body("counts.kept", equalTo(6))
                .body("items.find { it.change == 'CHANGED' }.oldPath", equalTo("II.3-1"))
                .body("items.find { it.change == 'CHANGED' }.newPath", equalTo("II.3-1"))
                .body("items.find { it.change == 'CHANGED' }.before", equalTo("Viết bài về lễ hội."))
                .body("items.find { it.change == 'CHANGED' }.after", equalTo("Viết 20 bài về lễ hội."))
                .body("items.find { it.change == 'CHANGED' }.tasks.id", contains(task))
                .body("items.find { it.change == 'REMOVED' }.oldPath", equalTo("II.3-2"))
                .body("items.find { it.change == 'REMOVED' }.newPath", nullValue())
                .body("items.find { it.change == 'ADDED' }.after", equalTo("Mở hội nghị tổng kết toàn ngành."))
                .body("items.find { it.change == 'MOVED' }.oldPath", equalTo("II.3-3"))
                .body("items.find { it.change == 'MOVED' }.newPath", equalTo("I-2"));
    }

    /**
     * The plan of the next year: a clause at another path that only says its own year, one changed, one gone, one new.
     */
    private static UUID nextYear(String document) {
        String next = document.replace("năm 2024.", "năm 2025.")
                .replace("- Viết 20 bài", "- Mở hội nghị tổng kết toàn ngành.\n- Viết 20 bài")
                .replace("- Tập huấn người phát ngôn.", "- Tập huấn người phát ngôn cấp xã.")
                .replace("- Quay phim giới thiệu.\n", "");
        return UUID.fromString(as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(next)
                .queryParam("planYear", 2025)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("planId"));
    }

    private static void report(String task, Map<String, Object> progress) {
        as(Identity.TOURISM)
                .contentType("application/json")
                .body(progress)
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
    }

    @Test
    void theNextYearsPlanSaysWhatItPromisesAgain() {
        String document = document().replace("- Viết bài về lễ hội.", "- Viết 20 bài về lễ hội trong năm 2024.");
        UUID old = aPlan(document);
        String few = task(Bodies.task(old));
        String late = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-2")));
        String dropped = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-3")));
        report(few, Body.with(Bodies.progress("2024-12-01", 100), "quantityDone", 12));
        report(late, Bodies.progress("2024-12-01", 50));
        UUID now = nextYear(document);
        String again = task(Body.with(Bodies.task(now), "clausePaths", List.of("II.3-2")));

        ValidatableResponse diff = diff(old, now);

        diff.body("planYear", equalTo(2024))
                .body("otherYear", equalTo(2025))
                .body("items.find { it.newPath == 'II.3-2' }.change", equalTo("KEPT"))
                .body("items.find { it.newPath == 'II.3-2' }.before", endsWith("năm 2024."))
                .body("items.find { it.newPath == 'II.3-2' }.after", endsWith("năm 2025."))
                .body("items.find { it.newPath == 'II.3-1' }.change", equalTo("ADDED"))
                .body("items.find { it.newPath == 'II.3-3' }.change", equalTo("CHANGED"))
                .body("items.find { it.oldPath == 'II.3-3' }.change", equalTo("REMOVED"))
                .body("items.find { it.oldPath == 'II.3-3' }.tasks.id", contains(dropped))
                .body("promisedAgain.oldPath", contains("II.3-1", "II.3-2"))
                .body("promisedAgain[0].unmet.shortfall", contains("DELIVERABLE_SHORT"))
                .body("promisedAgain[0].unmet.quantityDone", contains(12))
                .body("promisedAgain[0].tasks.id", contains(again))
                .body("promisedAgain[1].unmet.id", contains(late))
                .body("promisedAgain[1].unmet.shortfall", contains("NOT_FINISHED"));
        report(late, Bodies.progress("2025-02-01", 100));
        diff(old, now).body("promisedAgain[1].unmet.percent", contains(50));
        diff(old, old).body("items.tasks.flatten().id", hasItem(few)).body("promisedAgain", empty());
    }

    @Test
    void aTaskThatWasCarriedOverIsPromisedAgain() {
        String document = document();
        UUID old = aPlan(document);
        String late = task(Body.with(Bodies.task(old), "clausePaths", List.of("II.3-2")));
        UUID now = nextYear(document);
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("fromPlanId", old.toString()))
                .post("/api/v1/plans/{id}/carry-over", now)
                .then()
                .statusCode(200);

        diff(old, now)
                .body("promisedAgain.oldPath", contains("II.3-2"))
                .body("promisedAgain[0].unmet.id", contains(late))
                .body("promisedAgain[0].unmet.carriedOver", contains(true));
    }

    private static ValidatableResponse diff(UUID old, UUID now) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/diff/{other}", old, now)
                .then()
                .statusCode(200);
    }

    @Test
    void bothPlansMustBeThere() {
        UUID plan = aPlan();
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/diff/{other}", plan, UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/plans/{id}/diff/{other}", plan, plan)
                .then()
                .statusCode(403);
    }
}
