package vn.lantoa.reporting.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A sealing transaction that ends in its middle, as it does when the process is killed. */
@QuarkusTest
class SealCutTest extends ReportApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The snapshot is written, the report changed, and the last row of the transaction waits for a lock. */
    private static final String WAITING = """
            SELECT pid FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
              AND query LIKE '%INTO report_transition%'""";

    @Test
    void aSealThatIsCutLeavesNothingHalfAndIsMadeAgainWithTheSameNumber() throws SQLException {
        JsonPath before = step(Identity.APPROVER, approved(), "seal").extract().jsonPath();
        String report = approved();

        CompletableFuture<Integer> cut;
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE report_transition IN EXCLUSIVE MODE");
            cut = CompletableFuture.supplyAsync(
                    () -> step(Identity.APPROVER, report, "seal").extract().statusCode());
            await().atMost(PATIENCE).until(() -> !waiting().isEmpty());
            waiting().forEach(SealCutTest.this::terminate);
            assertThat(cut.join()).isGreaterThanOrEqualTo(500);
        }

        as(Identity.AUDITOR)
                .get(report)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("number", nullValue())
                .body("snapshotId", nullValue());
        snapshots(report, 0);

        JsonPath again = step(Identity.APPROVER, report, "seal")
                .statusCode(200)
                .body("state", equalTo("SEALED"))
                .extract()
                .jsonPath();
        assertThat(ordinal(again)).isEqualTo(ordinal(before) + 1);
        snapshots(report, 1);
        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + again.getString("snapshotId") + "/verify")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true));
    }

    private static void snapshots(String report, int many) {
        as(Identity.AUDITOR)
                .queryParam("reportId", report.substring(report.lastIndexOf('/') + 1))
                .get(SNAPSHOTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(many));
    }

    private static int ordinal(JsonPath report) {
        return Integer.parseInt(report.getString("number").split("/")[0]);
    }

    private List<Integer> waiting() {
        return QuarkusTransaction.requiringNew().call(() -> database.query(WAITING, row -> row.integer("pid")));
    }

    private void terminate(int pid) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.query("SELECT pg_terminate_backend(?) AS ended", row -> row.bool("ended"), pid));
    }
}
