package vn.lantoa.deploy.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** The twelve cases that partners run, run here as a partner runs them. */
@SystemTest
class ConformanceIT {

    private static final String PRACTICE = "THUC-HANH";
    private static final Path SCRIPT = Path.of("../../media-service/conformance/run");

    @Test
    void allTwelveCasesPass() throws IOException, InterruptedException {
        passes(Map.of("LANTOA_TOKEN", Tokens.of(Identity.PRESS_VNBD)));
    }

    /** rules.md §4: beside an item of another agency, on a day that no other test touches. */
    @Test
    void anAgencyForPracticePassesThemAndNoFigureMoves() throws IOException, InterruptedException {
        As.theOfficer()
                .body(Map.of(
                        "code",
                        PRACTICE,
                        "name",
                        "Báo để thực hành (dữ liệu tổng hợp)",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("ELECTRONIC"),
                        "practice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201)
                .body("practice", equalTo(true));
        passes(Map.of("LANTOA_TOKEN", Tokens.of(Identity.OFFICER), "LANTOA_AGENCY", PRACTICE));
        Sending.lines(Sending.onBehalfOf(PRACTICE), List.of(Sending.line(AnItem.on("2017-05-06", "thuc-hanh-1"))))
                .statusCode(201)
                .body("created", equalTo(1));
        Sending.store(Identity.PRESS_VNBD, AnItem.on("2017-05-06", "that-1"));

        // known is what Kafka has: a relay that lags sends it some time after the answer (rules.md §9)
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(day(Instant.now()).getList("rows.agency")).contains("VNBD"));
        Instant sent = Instant.now();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(day(sent).getString("asOfState")).isEqualTo("CLOSED"));
        assertThat(day(sent).getList("rows.agency")).containsExactly("VNBD");
        assertThat(day(sent).getInt("totals.publications")).isOne();
        assertThat(day(sent).getString("completeness")).doesNotContain(PRACTICE);
        assertThat(As.the(Identity.AUDITOR)
                        .get("/api/v1/data-quality?from=2017-04-15&to=2017-05-15")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("VNBD")
                .doesNotContain(PRACTICE);
    }

    private static JsonPath day(Instant asOf) {
        return As.the(Identity.AUDITOR)
                .get("/api/v1/aggregates?measures=works,publications&groupBy=agency&from=2017-05-06&to=2017-05-07&asOf="
                        + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void passes(Map<String, String> environment) throws IOException, InterruptedException {
        Programs.require("curl");
        ProcessBuilder builder =
                new ProcessBuilder(SCRIPT.toAbsolutePath().normalize().toString()).redirectErrorStream(true);
        builder.environment().put("LANTOA_URL", Stack.running().gateway().toString());
        builder.environment().putAll(environment);
        Process script = builder.start();
        String out = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(out).isZero();
        assertThat(out.lines().filter(line -> line.contains("passed  ")))
                .as(out)
                .hasSize(12);
        assertThat(out).endsWith("12 of 12 passed\n");
    }
}
