package vn.lantoa.reporting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.report.seal.SigningKeys;

import static org.hamcrest.Matchers.equalTo;

/** What tests of reports tell, and how they take a report from draft to seal. */
@QuarkusTest
abstract class ReportApi extends ReportingApi {

    static final String URL = "/api/v1/reports";
    static final String SNAPSHOTS = "/api/v1/report-snapshots";
    static final Instant KNOWN = Instant.parse("2024-04-01T00:00:00Z");
    static final String QUARTER =
            "{\"type\":\"QUARTERLY\",\"period\":\"2024-Q1\",\"calendar\":\"DECREE\",\"asOf\":\"2024-05-01T00:00:00Z\"}";

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Emptied emptied;

    @ConfigProperty(name = "lantoa.reports.key-file")
    Path keyFile;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @BeforeEach
    void itemsOfTwoAgenciesAreTold() throws IOException, SQLException {
        forgetAgencies();
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z")));
        tell("BBD", 1, 2);
        tell("BTV", 3);
        everythingIsInSince("now()");
        if (!Files.exists(keyFile)) {
            Files.writeString(keyFile, SigningKeys.fresh());
        }
    }

    /** What other tests told of agencies, at whatever time, would count in the completeness of a report. */
    private void forgetAgencies() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM period_declaration; DELETE FROM press_agency_state");
        }
    }

    void tell(String agency, int... numbers) {
        for (int number : numbers) {
            tell(agency, KNOWN, item(number, 1, false, false));
        }
    }

    void tell(String agency, Instant known, ContentItem item) {
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, item.revision()),
                new ContentItemsRecorded(agency, List.of(item)),
                known));
    }

    /** News of the first quarter. */
    static ContentItem item(int number, int revision, boolean withdrawn, boolean late) {
        return item(number, revision, "2024-02-01T00:00:00Z", withdrawn, late);
    }

    static ContentItem item(int number, int revision, String published, boolean withdrawn, boolean late) {
        return new ContentItem(
                new UUID(5, number),
                revision,
                "x-" + number,
                "w-" + number,
                "NEWS",
                "web",
                "vi",
                Instant.parse(published),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of("T01"),
                List.of(),
                List.of(),
                new UUID(7, 7),
                null,
                withdrawn,
                late,
                new UUID(1, 1),
                1,
                KNOWN,
                null);
    }

    void everythingIsInSince(String instant) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("UPDATE intake_position SET recorded_at = %s, drained_at = %s".formatted(instant, instant));
            database.update("UPDATE reference_position SET drained_at = %s".formatted(instant));
        });
    }

    static String draft() {
        return draft(QUARTER);
    }

    static String draft(String entry) {
        return as(Identity.OFFICER)
                .body(entry)
                .post(URL)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("title", equalTo("Báo cáo kết quả công tác truyền thông quý I năm 2024"))
                .extract()
                .header("Location");
    }

    static ValidatableResponse step(Identity who, String report, String name) {
        return as(who).header("If-Match", "*").post(report + "/" + name).then();
    }

    static ValidatableResponse write(String report, String code, String text) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body("{\"text\":\"" + text + "\"}")
                .put(report + "/sections/" + code)
                .then();
    }

    static String approved() {
        return approved(QUARTER);
    }

    static String approved(String entry) {
        String report = draft(entry);
        write(report, "RESULTS", "Đã đăng {{figure:works}} tác phẩm").statusCode(200);
        step(Identity.OFFICER, report, "submit").statusCode(200).body("state", equalTo("SUBMITTED"));
        step(Identity.APPROVER, report, "approve").statusCode(200).body("state", equalTo("APPROVED"));
        return report;
    }
}
