package vn.lantoa.media.usage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class UsageResourceTest extends MediaApi {

    private static final String USAGE = "/api/v1/usage";

    @Inject
    UsageJob job;

    @Inject
    UsageService usage;

    /** A press agency of the test's own, so that nobody else calls for it. */
    private static Identity agency(String code) {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code", code, "name", "Báo " + code, "level", "OTHER_PROVINCE", "pressTypes", List.of("PRINT")))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        return Identity.PRESS_BBD.of(code);
    }

    private static Response quota(String agency, long calls, boolean blocks) {
        return as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(Map.of("callsPerMonth", calls, "blocks", blocks))
                .put(USAGE + "/" + agency + "/quota");
    }

    private static int calls(String agency) {
        return as(Identity.OFFICER).get(USAGE + "?agency=" + agency).path("calls");
    }

    @Test
    void callsAndLinesAreCountedAndWarnedOf() {
        Identity press = agency("BUSE");
        quota("BUSE", 5, false).then().statusCode(201);
        job.exchange();

        keyed(press)
                .body(Map.of("items", List.of(Bodies.item("a"), Map.of("externalId", "x"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        keyed(press)
                .queryParam("dryRun", true)
                .body(Map.of("items", List.of(Bodies.item("b"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(200)
                .header(UsageGate.HEADER, nullValue());
        as(press).get("/api/v1/submissions").then().statusCode(200);
        as(press).get("/api/v1/submissions/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(calls("BUSE")).isEqualTo(4);
        as(press)
                .get(USAGE)
                .then()
                .statusCode(200)
                .header(UsageGate.HEADER, equalTo("warning=100, used=5, quota=5, resetAt=" + resetAt("BUSE")))
                .body("agency", equalTo("BUSE"))
                .body("calls", equalTo(4))
                .body("lines", equalTo(2))
                .body("rejected", equalTo(1))
                .body("quota", equalTo(5))
                .body("left", equalTo(1))
                .body("warning", equalTo(80))
                .body("blocks", equalTo(false))
                .body("resetAt", notNullValue());
        as(press).get(USAGE + "?month=2020-01").then().body("calls", equalTo(0)).body("left", equalTo(5));
        keyed(press)
                .body(Map.of("items", List.of(Bodies.item("c"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static String resetAt(String agency) {
        return as(Identity.OFFICER).get(USAGE + "?agency=" + agency).path("resetAt");
    }

    /** rules.md §4: in what all use together nobody is who only tries things out. */
    @Test
    void whatIsUsedForPracticeIsToldOfItsAgencyAlone() {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        "BPRAC",
                        "name",
                        "Báo mẫu",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "practice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        JsonPath before = all();
        keyed(Identity.PRESS_BBD.of("BPRAC"))
                .body(Map.of("items", List.of(Bodies.item("a"), Map.of("externalId", "x"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        assertThat(calls("BPRAC")).isEqualTo(1);
        assertThat(all().getMap("")).isEqualTo(before.getMap(""));
        job.exchange();
        assertThat(calls("BPRAC")).as("once it is stored").isEqualTo(1);
        assertThat(all().getMap("")).as("once it is stored").isEqualTo(before.getMap(""));
    }

    private static JsonPath all() {
        return as(Identity.AUDITOR).get(USAGE).jsonPath();
    }

    /** Its commit may have been made although nobody answered. */
    @Test
    void anExchangeThatIsSentAgainCountsOnce() {
        agency("BTWICE");
        UsageMonth month = UsageMonth.of(Instant.parse("2024-03-01T00:00:00Z"));
        UUID process = UUID.randomUUID();
        var first = new UsageExchange(process, 1, List.of(new UsageTable.Counted("BTWICE", month.firstDay(), 3)));
        var second = new UsageExchange(process, 2, List.of(new UsageTable.Counted("BTWICE", month.firstDay(), 4)));

        for (UsageExchange one : List.of(first, first, second, second)) {
            usage.exchange(one, month);
        }

        as(Identity.OFFICER).get(USAGE + "?agency=BTWICE&month=2024-03").then().body("calls", equalTo(7));
    }

    @Test
    void aQuotaThatBlocksRefusesWritesAndNotReads() {
        Identity press = agency("BBLOCK");
        quota("BBLOCK", 1, true).then().statusCode(201);
        as(press).get(USAGE).then().statusCode(200);
        job.exchange();

        keyed(press)
                .body(Map.of("items", List.of(Bodies.item("a"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(429)
                .body("code", equalTo("USAGE_QUOTA_EXHAUSTED"))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1));
        as(press).get(USAGE).then().statusCode(200).body("left", equalTo(0));
    }

    @Test
    void anAgencySeesItsOwnOnly() {
        as(Identity.PRESS_BBD)
                .get(USAGE + "?agency=BTV")
                .then()
                .statusCode(404)
                .body("code", equalTo("USAGE_NOT_FOUND"));
        as(Identity.PRESS_BBD)
                .get(USAGE + "?agency=NONE")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_CODE_UNKNOWN"));
        as(Identity.OFFICER)
                .get(USAGE + "?month=2024-3")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"));
        for (Identity reader : List.of(Identity.OFFICER, Identity.AUDITOR)) {
            as(reader).get(USAGE).then().statusCode(200).body("agency", nullValue());
            as(reader).get(USAGE + "?agency=BTV").then().statusCode(200).body("agency", equalTo("BTV"));
        }
        as(Identity.VIEWER).get(USAGE).then().statusCode(403);
    }

    @Test
    void aQuotaIsSetReplacedAndRead() {
        agency("BQUOTA");
        String path = USAGE + "/BQUOTA/quota";

        as(Identity.OFFICER).get(path).then().statusCode(404).body("code", equalTo("USAGE_QUOTA_NOT_FOUND"));
        as(Identity.AUDITOR).get(path).then().statusCode(404);
        quota("BQUOTA", 10, false).then().statusCode(201).header("ETag", equalTo("\"0\""));
        quota("BQUOTA", 10, false).then().statusCode(409).body("code", equalTo("USAGE_QUOTA_EXISTS"));
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("callsPerMonth", 20))
                .put(path)
                .then()
                .statusCode(200)
                .body("callsPerMonth", equalTo(20))
                .body("version", equalTo(1));
        as(Identity.PRESS_BBD).get(path).then().statusCode(404);
        quota("NONE", 1, false).then().statusCode(404).body("code", equalTo("PRESS_AGENCY_NOT_FOUND"));
        assertThat(quota("BQUOTA", 0, false).statusCode()).isEqualTo(400);
    }
}
