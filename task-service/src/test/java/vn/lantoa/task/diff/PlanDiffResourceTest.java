package vn.lantoa.task.diff;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
