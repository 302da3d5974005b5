package vn.lantoa.reporting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.rendition.OfficialEnding;
import vn.lantoa.reporting.rendition.PdfLinter;
import vn.lantoa.reporting.rendition.WordLinter;
import vn.lantoa.reporting.report.seal.SigningKeys;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.task.contract.PlanChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ReportResourceTest extends ReportApi {

    @Inject
    @Any
    Instance<BatchConsumer> consumers;

    private static final OfficialEnding ENDING =
            new OfficialEnding(List.of("GIÁM ĐỐC"), List.of("Như trên", "Bộ Thông tin và Truyền thông", "Lưu: VT"));

    @Test
    void aDraftHasTheFiguresOfItsPeriodEachWithAnId() {
        String report = draft();

        as(Identity.VIEWER)
                .get(report + "/figures")
                .then()
                .statusCode(200)
                .body("settled", equalTo(true))
                .body("figures.find { it.reference == 'works:agency=BBD' }.value", equalTo(2))
                .body(
                        "figures.find { it.reference == 'works:' }.id",
                        equalTo("works::2024-Q1:DECREE:2024-05-01T00:00:00Z"))
                .body("figures.find { it.reference == 'works:' }.value", equalTo(3))
                .body("tables.code", hasItems("AGENCIES", "GENRES", "EVENTS", "THEMES", "COMPLETENESS"))
                .body("tables.gaps.flatten()", hasSize(0));
    }

    @Test
    void aTargetThatLeavesThePlanLaterStaysInTheFiguresOfBefore() {
        UUID plan = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        var baselines = List.of(TargetMother.baseline("BBD", true, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        told.all(List.of(
                PlanMother.plan(plan),
                TargetMother.target(target, plan, 1, "PROVINCIAL", "APPROVED", "2024-01-01T00:00:00Z", baselines)));
        told.one(TargetMother.target(target, null, 2, "PROVINCIAL", "APPROVED", "2024-06-01T00:00:00Z", baselines));

        String report = draft(QUARTER.replace("\"asOf\"", "\"planId\":\"" + plan + "\",\"asOf\""));

        as(Identity.VIEWER)
                .get(report + "/figures")
                .then()
                .statusCode(200)
                .body(
                        "figures.findAll { it.metric == 'growth.actual' }.dimensions.targetId",
                        hasItem(target.toString()));
    }

    @Test
    void aReportGoesFromDraftToSealAndNeverChanges() throws IOException {
        String report = approved();

        String snapshot = step(Identity.APPROVER, report, "seal")
                .statusCode(200)
                .body("state", equalTo("SEALED"))
                .body("number", matchesPattern("\\d{2,}/BC-STTTT"))
                .extract()
                .path("snapshotId");

        as(Identity.AUDITOR).get(SNAPSHOTS + "/" + snapshot + "/verify").then().body("whole", equalTo(true));
        String key = as(Identity.VIEWER)
                .get(SNAPSHOTS + "/" + snapshot)
                .then()
                .statusCode(200)
                .body("head", hasLength(64))
                .extract()
                .path("keyId");
        String sha256 = as(Identity.VIEWER).get(SNAPSHOTS + "/" + snapshot).path("sha256");
        as(Identity.VIEWER)
                .get(report + "/renditions/json")
                .then()
                .statusCode(200)
                .header("ETag", equalTo('"' + sha256 + '"'))
                .body("sections[0].resolved", equalTo("Đã đăng 3 tác phẩm"));
        for (String form : List.of("docx", "pdf", "xlsx", "zip")) {
            byte[] file = rendition(report, form);
            assertThat(file).as(form).hasSizeGreaterThan(500).isEqualTo(rendition(report, form));
        }
        assertThat(WordLinter.faults(rendition(report, "docx"), ENDING)).isEmpty();
        assertThat(PdfLinter.faults(rendition(report, "pdf"), ENDING)).isEmpty();
        as(Identity.VIEWER)
                .get(report + "/renditions/odt")
                .then()
                .statusCode(404)
                .body("code", equalTo("RENDITION_FORM_NOT_FOUND"));
        as(Identity.VIEWER).get(SNAPSHOTS + "/keys").then().statusCode(200).body("items.keyId", hasItem(key));
        write(report, "CAUSES", "khác").statusCode(409).body("code", equalTo("REPORT_SEALED"));
        step(Identity.APPROVER, report, "seal").statusCode(409).body("code", equalTo("REPORT_SEALED"));
    }

    private static byte[] rendition(String report, String form) {
        return as(Identity.VIEWER)
                .header("Accept-Language", "vi")
                .get(report + "/renditions/" + form)
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith("." + form + '"'))
                .extract()
                .asByteArray();
    }

    @Test
    void whatIsSealedFollowsTheOneBeforeWithoutAGap() {
        var first = step(Identity.APPROVER, approved(), "seal").extract().jsonPath();
        var second = step(Identity.APPROVER, approved(), "seal").extract().jsonPath();

        var one = as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + first.getString("snapshotId"))
                .jsonPath();
        var next = as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + second.getString("snapshotId"))
                .jsonPath();
        assertThat(next.getLong("sequence")).isEqualTo(one.getLong("sequence") + 1);
        assertThat(next.getString("previousHead")).isEqualTo(one.getString("head"));
        assertThat(ordinal(second.getString("number"))).isEqualTo(ordinal(first.getString("number")) + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "xlsx"})
    void aReportIsTheSameFileEachTime(String form) {
        String report = approved();
        step(Identity.APPROVER, report, "seal").statusCode(200);

        String tag = as(Identity.VIEWER)
                .get(report + "/renditions/" + form)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"\\d+-BC-STTTT-\\d+\\." + form + "\""))
                .extract()
                .header("ETag");
        as(Identity.VIEWER).get(report + "/renditions/" + form).then().header("ETag", equalTo(tag));
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }

    /** Facts are in; a declaration of before the report's known time may be on its way. */
    @Test
    void aSealWaitsUntilWhatOtherTopicsToldIsInToo() {
        readToTheEnd();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE reference_position SET drained_at = '2024-04-30T23:59:59Z' WHERE topic = ?",
                        PeriodDeclared.TOPIC));
        String report = approved();
        step(Identity.APPROVER, report, "seal").statusCode(409).body("code", equalTo("REPORT_NOT_SETTLED"));

        readToTheEnd();
        step(Identity.APPROVER, report, "seal").statusCode(200);
    }

    /** On a fresh database, or behind a backlog, facts may be in first. */
    @Test
    void aSealWaitsForWhatOtherTopicsNeverToldToTheirEnd() {
        Partition behind = new Partition(GrowthTargetChanged.TOPIC, 1);
        Partition ofNoFigure = new Partition(PlanChanged.TOPIC, 1);
        QuarkusTransaction.requiringNew().run(() -> assertThat(reference().positions(Set.of(behind, ofNoFigure)))
                .isEmpty());
        try {
            String report = approved();
            step(Identity.APPROVER, report, "seal").statusCode(409).body("code", equalTo("REPORT_NOT_SETTLED"));

            readToTheEnd(behind);
            step(Identity.APPROVER, report, "seal").statusCode(200);
        } finally {
            readToTheEnd(behind);
        }
    }

    private void readToTheEnd() {
        readToTheEnd(new Partition(PeriodDeclared.TOPIC, 0));
    }

    private void readToTheEnd(Partition partition) {
        QuarkusTransaction.requiringNew().run(() -> reference().caughtUp(Map.of(partition, Instant.now())));
    }

    private BatchConsumer reference() {
        return consumers.stream()
                .filter(one -> one.group().equals("reporting.reference"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresOfATargetThatIsNotCountedYetAreNotSettled() {
        UUID plan = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        told.all(List.of(
                PlanMother.plan(plan),
                TargetMother.target(target, plan, 1, "PROVINCIAL", "APPROVED", "2024-01-01T00:00:00Z", List.of())));
        everythingIsInSince("now()");
        String entry = QUARTER.replace("\"asOf\"", "\"planId\":\"" + plan + "\",\"asOf\"");
        String ofAnotherCalendar = entry.replace("DECREE", "CALENDAR");

        counted(target, false);
        try {
            as(Identity.VIEWER).get(draft(entry) + "/figures").then().body("settled", equalTo(false));
            as(Identity.VIEWER)
                    .get(draft(ofAnotherCalendar) + "/figures")
                    .then()
                    .body("settled", equalTo(true));
        } finally {
            counted(target, true);
        }
        as(Identity.VIEWER).get(draft(entry) + "/figures").then().body("settled", equalTo(true));
    }

    private void counted(UUID target, boolean counted) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE growth_definition SET counted = ? WHERE target_id = ?", counted, target));
    }

    /** Such as a dead letter that is replayed: what was settled when it was approved is built again. */
    @Test
    void aSealRefusesWhatBecameKnownOfBeforeAfterTheApproval() {
        String report = approved();
        as(Identity.VIEWER).get(report + "/figures").then().body("settled", equalTo(true));

        tell("BTV", 4);
        everythingIsInSince("now()");

        step(Identity.APPROVER, report, "seal").statusCode(409).body("code", equalTo("REPORT_FIGURES_MOVED"));
    }

    @Test
    void aSealWaitsUntilAllIsInAndRefusesOtherFiguresThanThoseApproved() {
        everythingIsInSince("'2024-04-01T00:00:00Z'");
        String report = approved();
        String moved = approved();
        step(Identity.APPROVER, report, "seal")
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("REPORT_NOT_SETTLED"));

        everythingIsInSince("now()");
        step(Identity.APPROVER, report, "seal").statusCode(200);

        tell("BTV", 4);
        everythingIsInSince("now()");
        step(Identity.APPROVER, moved, "seal").statusCode(409).body("code", equalTo("REPORT_FIGURES_MOVED"));
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .body("{\"reason\":\"Số liệu đã khác\"}")
                .post(moved + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("returnedBecause", equalTo("Số liệu đã khác"));
        as(Identity.AUDITOR)
                .get(moved + "/approvals")
                .then()
                .statusCode(200)
                .body("steps.to", contains("DRAFT", "APPROVED", "SUBMITTED"))
                .body("steps.reason", contains("Số liệu đã khác", null, null))
                .body("cycleSeconds", nullValue());
        as(Identity.AUDITOR)
                .get(report + "/approvals")
                .then()
                .body("steps[0].to", equalTo("SEALED"))
                .body("cycleSeconds", notNullValue());
    }

    @Test
    void oneByteChangedInTheDatabaseIsFound() throws SQLException {
        String snapshot = step(Identity.APPROVER, approved(), "seal").extract().path("snapshotId");

        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE report_snapshot SET content = set_byte(content, 40, get_byte(content, 40) # 1)"
                    + " WHERE id = '" + snapshot + "'");
        }

        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + snapshot + "/verify")
                .then()
                .body("whole", equalTo(false))
                .body("broken", contains("CONTENT"));
    }

    /**
     * What a pool does that leaves out agencies without a baseline; here written into the figures, which are settled.
     */
    private void openASumOf(String report) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement sql = connection.createStatement()) {
            String id = report.substring(report.lastIndexOf('/') + 1);
            assertThat(sql.executeUpdate("UPDATE report SET dataset = regexp_replace(dataset, '\"gaps\":\\[\\]', "
                            + "'\"gaps\":[{\"stated\":4,\"summed\":3,\"total\":\"works:\"}]') WHERE id = '" + id + "'"
                            + " AND dataset LIKE '%\"gaps\":[]%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void sumsThatDoNotCloseAreExplainedOrNothingIsSealed() throws SQLException {
        String report = draft();
        step(Identity.OFFICER, report, "submit").statusCode(200);
        step(Identity.APPROVER, report, "approve").statusCode(200);
        openASumOf(report);
        as(Identity.APPROVER).get(report + "/findings").then().body("items.kind", hasItem("SUM_OPEN"));
        step(Identity.APPROVER, report, "seal").statusCode(409).body("code", equalTo("REPORT_SUMS_OPEN"));

        String explained = draft();
        write(explained, "SUMS", "Tổng chung không tính cơ quan chưa có kỳ gốc").statusCode(200);
        step(Identity.OFFICER, explained, "submit").statusCode(200);
        step(Identity.APPROVER, explained, "approve").statusCode(200);
        openASumOf(explained);
        as(Identity.APPROVER).get(explained + "/findings").then().body("items.kind", hasItem("SUM_EXPLAINED"));
        step(Identity.APPROVER, explained, "seal").statusCode(200);
    }

    @Test
    void aFigureThatWordsReferToMustBeThereWhenTheyAreSubmitted() {
        String report = draft();
        write(report, "RESULTS", "BTV có {{figure:works:agency=BTV}} tác phẩm").statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        tell("BBD", 1);
        everythingIsInSince("now()");

        step(Identity.OFFICER, report, "submit").statusCode(409).body("code", equalTo("REPORT_REFERENCE_LOST"));
    }

    @Test
    void aKeyThatIsLostOrAnotherOneIsTold() throws IOException {
        String sealed = approved();
        String report = approved();
        step(Identity.APPROVER, sealed, "seal").statusCode(200);
        String known = Files.readString(keyFile);
        try {
            Files.writeString(keyFile, SigningKeys.fresh());
            step(Identity.APPROVER, report, "seal").statusCode(503).body("code", equalTo("SEAL_KEY_CHANGED"));
            Files.delete(keyFile);
            step(Identity.APPROVER, report, "seal")
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("SEAL_KEY_MISSING"));
        } finally {
            Files.writeString(keyFile, known);
        }
        step(Identity.APPROVER, report, "seal").statusCode(200);
    }

    @Test
    void wordsMayNameFiguresOfTheReportOnly() {
        String report = draft();

        write(report, "RESULTS", "{{figure:works:agency=NOBODY}}")
                .statusCode(400)
                .body("code", equalTo("REPORT_FIGURE_UNKNOWN"))
                .body("violations[0].field", equalTo("text"));
        write(
                        report,
                        "RESULTS",
                        "BBD có {{figure:works:agency=BBD}} tác phẩm, BTV 9 tác phẩm ({{figure:works:agency=BTV}})")
                .statusCode(200)
                .body("resolved", startsWith("BBD có 2 tác phẩm"));

        as(Identity.APPROVER)
                .get(report + "/findings")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("NUMBER_CONTRADICTS", "SECTION_EMPTY"))
                .body("items.find { it.kind == 'NUMBER_CONTRADICTS' }.typed", equalTo(9))
                .body("items.find { it.kind == 'NUMBER_CONTRADICTS' }.stated", equalTo(1));
    }

    @Test
    void aKnownTimeHasMillisecondsAtMost() {
        as(Identity.OFFICER)
                .body(QUARTER.replace("00:00:00Z", "00:00:00.1239Z"))
                .post(URL)
                .then()
                .statusCode(201)
                .body("asOf", equalTo("2024-05-01T00:00:00.123Z"));
    }

    @Test
    void aSectionThatSaysNothingAnyMoreIsEmptyAgain() {
        String report = draft();
        write(report, "CAUSES", "Thiếu nhân lực").statusCode(200).body("author", notNullValue());

        write(report, "CAUSES", "").statusCode(200).body("text", equalTo("")).body("author", nullValue());
        as(Identity.VIEWER)
                .get(report + "/findings")
                .then()
                .body("items.findAll { it.kind == 'SECTION_EMPTY' }.section", hasItem("CAUSES"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"QUARTERLY","period":"2024-01","calendar":"DECREE"}                                | REPORT_PERIOD_OF_OTHER_TYPE
            {"type":"MONTHLY","period":"2024-13","calendar":"DECREE"}                                  | REPORT_PERIOD_INVALID
            {"type":"YEARLY","period":"2024","calendar":"DECREE","asOf":"2999-01-01T00:00:00Z"}        | REPORT_AS_OF_FUTURE
            {"type":"DAILY","period":"2024","calendar":"DECREE"}                                       | REQUEST_INVALID
            """)
    void badRequestsAreNamed(String body, String code) {
        as(Identity.OFFICER).body(body).post(URL).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void stepsComeInTheirOrderAndFromWhoMay() {
        String report = draft();

        step(Identity.APPROVER, report, "approve").statusCode(409).body("code", equalTo("REPORT_TRANSITION_ILLEGAL"));
        step(Identity.APPROVER, report, "submit").statusCode(403);
        step(Identity.OFFICER, report, "submit").statusCode(200);
        step(Identity.OFFICER, report, "approve").statusCode(403);
        step(Identity.OFFICER, report, "seal").statusCode(403);
        write(report, "CAUSES", "khác").statusCode(409).body("code", equalTo("REPORT_NOT_DRAFT"));
        step(Identity.OFFICER, report, "refresh").statusCode(409).body("code", equalTo("REPORT_NOT_DRAFT"));
        step(Identity.OFFICER, draft(), "refresh").statusCode(200).body("asOf", not(equalTo("2024-05-01T00:00:00Z")));
        as(Identity.PRESS_BBD).get(report).then().statusCode(403);
    }
}
