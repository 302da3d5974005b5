package vn.lantoa.task.task.bulk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TaskFileResourceTest extends TaskApi {

    private static final String FILE = """
            code,title,clausePaths,lead,cooperating,dueOn,weight,deliverable.type,dependsOn
            NV-1,Quay phim,II.3-1,SDL,STC,2024-05-01,2,VIDEO,
            NV-2,Chiếu phim,II.3-2,SDL,,2024-06-01,,,NV-1
            ,Tập huấn,,STC,,,,,
            """;

    private static ValidatableResponse send(UUID plan, boolean dryRun, String file) {
        return as(Identity.OFFICER)
                .contentType("text/csv; charset=UTF-8")
                .queryParam("planId", plan)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/api/v1/tasks/bulk")
                .then();
    }

    private static ValidatableResponse sendJson(UUID plan, String lines) {
        return as(Identity.OFFICER)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .queryParam("planId", plan)
                .body(lines)
                .post("/api/v1/tasks/bulk")
                .then();
    }

    private static ValidatableResponse tasks(UUID plan) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void linesBecomeTasksAndTheSameFileMakesNothingNew() {
        UUID plan = aPlan();

        send(plan, true, FILE)
                .statusCode(200)
                .body("created", equalTo(3))
                .body("lines.id", contains(nullValue(), nullValue(), nullValue()));
        tasks(plan).body("items", hasSize(0));
        send(plan, false, FILE)
                .statusCode(200)
                .body("created", equalTo(3))
                .body("lines.code", contains("NV-1", "NV-2", null))
                .body("lines[2].warnings.code", contains("TASK_LINE_ORPHAN"));
        String first = tasks(plan).body("items", hasSize(3)).extract().path("items.find { it.code == 'NV-1' }.id");
        tasks(plan)
                .body("items.find { it.code == 'NV-1' }.weight", equalTo(2))
                .body("items.find { it.code == 'NV-2' }.heldBy", contains(first));
        send(plan, false, FILE).body("unchanged", equalTo(3)).body("lines[0].id", equalTo(first));
        tasks(plan).body("items", hasSize(3));
    }

    /** What a table made is known in the other form, and the other way round. */
    @Test
    void theLinesMayBeJson() {
        UUID plan = aPlan();
        send(plan, false, FILE).statusCode(200).body("created", equalTo(3));

        sendJson(plan, """
                {"code": "NV-1", "weight": 3, "deliverable": null}
                {"title": "Tập huấn", "lead": "STC"}
                {"code": "NV-4", "title": "Viết bài", "lead": "SDL", "dependsOn": ["NV-1"]}
                {"title": "Sai", "leader": "SDL"}
                {
                """)
                .statusCode(200)
                .body("received", equalTo(5))
                .body("lines.status", contains("UPDATED", "UNCHANGED", "CREATED", "REJECTED", "REJECTED"))
                .body("lines[3].errors.code", contains("TASK_COLUMN_UNKNOWN"))
                .body("lines[4].errors.code", contains("TASK_LINE_MALFORMED"));

        tasks(plan)
                .body("items", hasSize(4))
                .body("items.find { it.code == 'NV-1' }.weight", equalTo(3))
                .body("items.find { it.code == 'NV-1' }.deliverable", nullValue())
                .body("items.find { it.code == 'NV-1' }.title", equalTo("Quay phim"));
    }

    @Test
    void aLineThatNamesATaskChangesWhatTheFileHasColumnsFor() {
        UUID plan = aPlan();
        String id = send(plan, false, FILE).extract().path("lines[2].id");

        send(plan, false, "code,title,cooperating\nNV-1,Quay phim ngắn,\n")
                .statusCode(200)
                .body("updated", equalTo(1));
        send(plan, false, "id,code,lead\n" + id + ",NV-3,SDL\n").body("updated", equalTo(1));

        tasks(plan)
                .body("items.find { it.code == 'NV-1' }.title", equalTo("Quay phim ngắn"))
                .body("items.find { it.code == 'NV-1' }.cooperating", hasSize(0))
                .body("items.find { it.code == 'NV-1' }.clausePaths", contains("II.3-1"))
                .body("items.find { it.code == 'NV-3' }.id", equalTo(id));
        send(plan, false, FILE).body("lines.status", contains("UPDATED", "UNCHANGED", "UNCHANGED"));
    }

    @Test
    void aLineThatIsWrongSinksNoOtherAndSaysWhy() {
        UUID plan = aPlan();

        send(plan, false, """
                id,code,title,lead,dueOn,weight,dependsOn
                ,A,Một,SDL,,,B
                ,B,Hai,NOBODY,,,
                ,C,,SDL,01/06/2024,,
                ,D,Bốn,SDL,2024-06-01,,
                ,D,Năm,SDL,,,
                %s,,Sáu,SDL,,,
                ,E,Bảy,SDL,,-1,
                ,D2
                """.formatted(UUID.randomUUID()))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(7))
                .body("lines[0].errors.code", contains("TASK_DEPENDENCY_UNKNOWN"))
                .body("lines[1].errors.code", contains("TASK_AGENCY_UNKNOWN"))
                .body("lines[2].errors[0].field", equalTo("dueOn"))
                .body("lines[3].status", equalTo("CREATED"))
                .body("lines[4].errors.code", contains("TASK_LINE_REPEATED"))
                .body("lines[5].errors.code", contains("TASK_NOT_FOUND"))
                .body("lines[6].errors.field", contains("weight"))
                .body("lines[7].errors.code", contains("TASK_LINE_RAGGED"));
        tasks(plan).body("items.code", contains("D"));
    }

    @Test
    void aBadLineDoesNotMakeTheGoodOneARepetition() {
        UUID plan = aPlan();

        send(plan, false, """
                code,title,lead,weight
                A,Một,NOBODY,1
                A,Một,SDL,-1
                A,Một,SDL,2
                A,Hai,SDL,3
                """)
                .statusCode(200)
                .body("lines.status", contains("REJECTED", "REJECTED", "CREATED", "REJECTED"))
                .body("lines[3].errors.code", contains("TASK_LINE_REPEATED"));
        send(plan, false, "code,lead\nA,NOBODY\nA,STC\n").body("lines.status", contains("REJECTED", "UPDATED"));
        tasks(plan).body("items.lead", contains("STC"));
    }

    /**
     * A line without a code that became a task, which has a code now; and a code that goes from one task to another.
     */
    @Test
    void everyLineAnswersTheCodeOfItsTask() {
        UUID plan = aPlan();
        String id = send(plan, false, FILE).extract().path("lines[2].id");
        send(plan, false, "id,code\n" + id + ",NV-3\n")
                .body("updated", equalTo(1))
                .body("lines.code", contains("NV-3"));

        send(plan, false, FILE).body("unchanged", equalTo(3)).body("lines.code", contains("NV-1", "NV-2", "NV-3"));
        send(plan, false, "id,lead\n" + id + ",NOBODY\n")
                .body("lines.status", contains("REJECTED"))
                .body("lines.code", contains("NV-3"));
        String other = tasks(plan).extract().path("items.find { it.code == 'NV-1' }.id");
        send(plan, false, "id,code\n" + id + ",NV-9\n" + other + ",NV-3\n")
                .body("lines.status", contains("UPDATED", "UPDATED"))
                .body("lines.code", contains("NV-9", "NV-3"));
    }

    /** Of twelve faults nine are told, and that there are three more. */
    @Test
    void manyFaultsOfALineAreCounted() {
        String nobody = IntStream.range(0, 12).mapToObj(n -> "NOBODY-" + n).collect(Collectors.joining("|"));

        send(aPlan(), false, "title,lead,cooperating\nMột,SDL," + nobody + "\n")
                .statusCode(200)
                .body("lines[0].errors", hasSize(10))
                .body("lines[0].errors[8].code", equalTo("TASK_AGENCY_UNKNOWN"))
                .body("lines[0].errors[9].code", equalTo("MORE_FAULTS"))
                .body("lines[0].errors[9].message", containsString("3"));
    }

    @Test
    void aFileThatIsNoneIsRefusedWhole() {
        send(aPlan(), false, "title,leader\nMột,SDL\n")
                .statusCode(400)
                .body("code", equalTo("TASK_COLUMN_UNKNOWN"))
                .body("violations.field", hasItem("leader"))
                .body("violations[0].message", containsString("clausePaths"));
        send(UUID.randomUUID(), false, FILE)
                .statusCode(400)
                .body("code", equalTo("TASK_PLAN_UNKNOWN"))
                .body("violations[0].in", equalTo("query"));
    }
}
