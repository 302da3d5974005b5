package vn.lantoa.deploy.system;

import java.util.Locale;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Nobody overwrites what they have not seen, and nobody fetches what they already hold. */
@SystemTest
class ConditionalIT {

    private String planId;
    private String taskId;

    @BeforeEach
    void makeATask() {
        planId = SamplePlan.importDocument();
        taskId = ATask.of(planId, "Bản đầu").create();
    }

    @Test
    void replacingNeedsTheVersionSeen() {
        replace(As.theOfficer()).statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @Test
    void replacingAnOlderVersionFails() {
        ATask.report(taskId, "2024-03-01", 10);

        replace(As.theOfficer().header("If-Match", "\"0\""))
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"))
                .header("ETag", equalTo("\"1\""));
        read().then().body("title", equalTo("Bản đầu"));
    }

    @Test
    void replacingTheVersionSeenMakesTheNextOne() {
        replace(As.theOfficer().header("If-Match", etag()))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Bản sau"))
                .body("version", equalTo(1));
        As.the(Identity.AUDITOR)
                .get("/api/v1/audit/task?sort=at&resource=tasks/" + taskId)
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "REPLACED"))
                .body("items[1].changedFields", hasItem("title"));
    }

    @Test
    void aWeakTagIsNotEnough() {
        replace(As.theOfficer().header("If-Match", "W/" + etag())).statusCode(412);
    }

    @Test
    void aTransitionNeedsTheVersionSeenToo() {
        As.theOfficer()
                .body(Map.of("to", "CANCELLED", "reason", "Thôi"))
                .post("/api/v1/tasks/" + taskId + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void whoHoldsTheVersionIsNotSentItAgain() {
        As.the(Identity.VIEWER)
                .header("If-None-Match", etag())
                .get("/api/v1/tasks/" + taskId)
                .then()
                .statusCode(304)
                .body(emptyString());
    }

    @Test
    void aChangeInsideRaisesTheVersion() {
        String before = etag();
        ATask.report(taskId, "2024-03-01", 10);

        As.the(Identity.VIEWER)
                .header("If-None-Match", before)
                .get("/api/v1/tasks/" + taskId)
                .then()
                .statusCode(200);
    }

    @Test
    void theDocumentsTagIsItsHash() {
        String source = "/api/v1/plans/" + planId + "/source";
        String tag = As.the(Identity.VIEWER).get(source).header("ETag");

        As.the(Identity.VIEWER).header("If-None-Match", tag).get(source).then().statusCode(304);
    }

    @Test
    void aListHasNoTagAndIsNotStored() {
        As.the(Identity.VIEWER)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", equalTo("Accept-Language, Authorization, Accept, Accept-Encoding"));
    }

    @Test
    void putCreatesOnlyWhereThatIsAskedFor() {
        String agency = "/api/v1/agencies/THU-" + taskId.substring(24).toUpperCase(Locale.ROOT);
        Map<String, String> entry = Map.of("name", "Cơ quan thử", "level", "COMMUNE", "parentCode", "UBND");

        As.theOfficer()
                .header("If-None-Match", "*")
                .body(entry)
                .put(agency)
                .then()
                .statusCode(201);
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(entry)
                .put(agency)
                .then()
                .statusCode(409);
    }

    private String etag() {
        return read().header("ETag");
    }

    private Response read() {
        return As.the(Identity.VIEWER).get("/api/v1/tasks/" + taskId);
    }

    private ValidatableResponse replace(RequestSpecification request) {
        return request.body(ATask.of(planId, "Bản sau").entry())
                .put("/api/v1/tasks/" + taskId)
                .then();
    }
}
