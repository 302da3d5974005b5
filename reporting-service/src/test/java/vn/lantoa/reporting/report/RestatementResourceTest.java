package vn.lantoa.reporting.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.report.restatement.RestatementWatch;
import vn.lantoa.reporting.scorecard.PlanMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** What comes after the seal: differences and their causes, restatements, distribution. */
@QuarkusTest
class RestatementResourceTest extends ReportApi {

    private static final Instant LATER = Instant.parse("2024-06-01T00:00:00Z");
    private static final String BBD = "find { it.reference == 'works:agency=BBD' }.";
    private static final String REASON = "{\"reason\":\"Cơ quan báo chí đính chính\"}";

    @Inject
    RestatementWatch watch;

    private static String sealed(String entry) {
        String report = approved(entry);
        step(Identity.APPROVER, report, "seal").statusCode(200);
        return report;
    }

    /** One item is taken back, one comes late, one in time. */
    private void thingsChange() {
        tell("BBD", LATER, item(1, 2, true, false));
        tell("BBD", LATER, item(4, 1, false, true));
        tell("BBD", LATER, item(5, 1, false, false));
        everythingIsInSince("now()");
    }

    private static ValidatableResponse restate(String report) {
        return as(Identity.OFFICER).body(REASON).post(report + "/restatement").then();
    }

    @Test
    void aSealedReportIsRestatedWithCausesThatAddUp() {
        String report = sealed(QUARTER);
        restate(report).statusCode(409).body("code", equalTo("RESTATEMENT_NOTHING_NEW"));
        thingsChange();

        String place = restate(report)
                .statusCode(201)
                .body("changes." + BBD + "before", equalTo(2))
                .body("changes." + BBD + "after", equalTo(3))
                .body("changes." + BBD + "causes.correction", equalTo(-1))
                .body("changes." + BBD + "causes.late", equalTo(1))
                .body("changes." + BBD + "causes.fresh", equalTo(1))
                .body("changes." + BBD + "causes.rule", equalTo(0))
                .body("submissionIds", contains(new UUID(1, 1).toString()))
                .extract()
                .header("Location");

        as(Identity.AUDITOR).get(place).then().statusCode(200).body("changes." + BBD + "delta", equalTo(1));
        restate(report).statusCode(409).body("code", equalTo("RESTATEMENT_NOTHING_NEW"));
        restatements(report)
                .body("items", hasSize(1))
                .body("items[0].automatic", equalTo(false))
                .body("items[0]", not(hasKey("changes")));
        restate(draft()).statusCode(409).body("code", equalTo("RESTATEMENT_NOT_SEALED"));
    }

    @Test
    void aCorrectionRestatesByItselfAndWhatIsNewDoesNot() {
        String report = sealed(QUARTER);
        tell("BTV", LATER, item(5, 1, false, false));
        everythingIsInSince("now()");
        watch.restateCorrected();
        restatements(report).body("items", hasSize(0));

        tell("BBD", Instant.now(), item(1, 2, true, false));
        everythingIsInSince("now()");
        watch.restateCorrected();
        watch.restateCorrected();

        restatements(report)
                .body("items", hasSize(1))
                .body("items[0].automatic", equalTo(true))
                .body("items[0].createdBy", equalTo("system"));
        restate(report).statusCode(409).body("code", equalTo("RESTATEMENT_NOTHING_NEW"));
    }

    @Test
    void aCorrectionThatIsTakenBackRestatesToo() {
        String report = sealed(QUARTER);
        tell("BBD", Instant.now(), item(1, 2, true, false));
        everythingIsInSince("now()");
        watch.restateCorrected();
        restatements(report).body("items", hasSize(1));

        tell("BBD", Instant.now(), item(1, 3, false, false));
        everythingIsInSince("now()");
        watch.restateCorrected();
        watch.restateCorrected();

        List<String> ids =
                restatements(report).body("items", hasSize(2)).extract().path("items.id");
        List<Integer> changes = ids.stream()
                .map(id ->
                        as(Identity.AUDITOR).get("/api/v1/restatements/" + id).then())
                .map(one -> one.statusCode(200).extract().<List<?>>path("changes.findAll { it.metric == 'works' }"))
                .map(List::size)
                .toList();
        assertThat(changes).contains(0).anyMatch(count -> count > 0);
    }

    /** Here the item's second revision says what the first one said. */
    @Test
    void aCorrectionThatChangesNoFigureRestatesNothingThoughLateItemsDid() {
        String report = sealed(QUARTER);
        tell("BBD", Instant.now(), item(4, 1, false, true));
        tell("BBD", Instant.now(), item(1, 2, false, false));
        everythingIsInSince("now()");
        watch.restateCorrected();
        restatements(report).body("items", hasSize(0));

        restate(report).statusCode(201).body("changes." + BBD + "causes.late", equalTo(1));
    }

    @Test
    void aReportThatCannotBeReadHoldsUpNoOtherAndIsTriedAgain() throws SQLException {
        String bad = sealed(QUARTER);
        String good = sealed(QUARTER);
        tell("BBD", Instant.now(), item(1, 2, true, false));
        everythingIsInSince("now()");
        String spoiling = "UPDATE report_snapshot SET content = set_byte(content, 0, get_byte(content, 0) # 1)"
                + " WHERE id = '" + snapshot(bad) + "'";

        change(spoiling);
        try {
            watch.restateCorrected();
        } finally {
            change(spoiling);
        }
        restatements(bad).body("items", hasSize(0));
        restatements(good).body("items", hasSize(1));

        watch.restateCorrected();
        restatements(bad).body("items", hasSize(1));
        restatements(good).body("items", hasSize(1));
    }

    /** Growth is of the year up to June: of February's three items one is taken back. */
    @Test
    void aCorrectionBeforeThePeriodRestatesTheReportWhoseGrowthCountedTheItem() {
        UUID plan = UUID.randomUUID();
        var months = new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        told.all(List.of(
                PlanMother.plan(plan),
                TargetMother.target(
                        UUID.randomUUID(),
                        plan,
                        1,
                        "PROVINCIAL",
                        "APPROVED",
                        "2024-01-01T00:00:00Z",
                        List.of(
                                TargetMother.baseline("BBD", true, months),
                                TargetMother.baseline("BTV", true, months)))));
        told.all(TargetMother.declared("BBD", 6));
        told.all(TargetMother.declared("BTV", 6));
        everythingIsInSince("now()");
        String ofQuarter = QUARTER.replace("2024-Q1", "2024-Q2")
                .replace("2024-05-01", "2024-07-01")
                .replace("\"asOf\"", "\"title\":\"Báo cáo kết quả công tác truyền thông quý I năm 2024\",\"asOf\"");
        String withGrowth = sealed(ofQuarter.replace("\"asOf\"", "\"planId\":\"" + plan + "\",\"asOf\""));
        String without = sealed(ofQuarter);

        tell("BBD", Instant.now(), item(1, 2, true, false));
        everythingIsInSince("now()");
        watch.restateCorrected();

        String pooled = "changes.find { it.metric == 'growth.actual' && it.dimensions.agency == null }.";
        String id = restatements(withGrowth)
                .body("items", hasSize(1))
                .body("items[0].automatic", equalTo(true))
                .extract()
                .path("items[0].id");
        as(Identity.AUDITOR)
                .get("/api/v1/restatements/" + id)
                .then()
                .statusCode(200)
                .body(pooled + "before", equalTo(3))
                .body(pooled + "after", equalTo(2))
                .body(pooled + "causes.correction", equalTo(-1))
                .body("submissionIds", contains(new UUID(1, 1).toString()));
        restatements(without).body("items", hasSize(0));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static ValidatableResponse restatements(String report) {
        return as(Identity.VIEWER)
                .queryParam("reportId", report.substring(report.lastIndexOf('/') + 1))
                .get("/api/v1/restatements")
                .then()
                .statusCode(200);
    }

    @Test
    void aCorrectionThatMovesAnItemOutOfThePeriodIsFoundAndOneOfAnotherPeriodIsNot() {
        tell("BBD", KNOWN, item(6, 1, "2024-05-01T00:00:00Z", false, false));
        String report = sealed(QUARTER);
        tell("BBD", LATER, item(1, 2, "2024-05-01T00:00:00Z", false, false));
        tell("BBD", LATER, item(6, 2, "2024-05-02T00:00:00Z", true, false));
        everythingIsInSince("now()");

        restate(report)
                .statusCode(201)
                .body("changes." + BBD + "after", equalTo(1))
                .body("changes." + BBD + "causes.correction", equalTo(-1))
                .body("changes." + BBD + "causes.rule", equalTo(0))
                .body("submissionIds", contains(new UUID(1, 1).toString()));
    }

    @Test
    void viewsThatGrewAreNoRestatement() {
        String report = sealed(QUARTER);
        var seen = new Observation(
                UUID.randomUUID(), 1, new UUID(5, 1), "x-1", KNOWN, 900L, 90L, 9L, "trang", null, 1, KNOWN);
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                "BBD",
                new Position(1, 1),
                new ObservationsRecorded("BBD", List.of(seen)),
                LATER));
        everythingIsInSince("now()");

        restate(report).statusCode(409).body("code", equalTo("RESTATEMENT_NOTHING_NEW"));
    }

    @Test
    void ofTwoRequestsAtOnceOneRestates() {
        String report = sealed(QUARTER);
        thingsChange();

        List<Integer> answers = Stream.of(report, report)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> restate(one).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void twoSnapshotsOfOnePeriodDifferByCausesThatAddUp() {
        String first = snapshot(sealed(QUARTER));
        thingsChange();
        String second = snapshot(sealed(QUARTER.replace("2024-05-01", "2024-07-01")));
        String other = snapshot(sealed(QUARTER.replace("2024-Q1", "2024-Q2")
                .replace("\"asOf\"", "\"title\":\"Báo cáo kết quả công tác truyền thông quý I năm 2024\",\"asOf\"")));

        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + first + "/diff/" + second)
                .then()
                .statusCode(200)
                .body("changes." + BBD + "delta", equalTo(1))
                .body("changes." + BBD + "percent", equalTo(50))
                .body("changes." + BBD + "causes.correction", equalTo(-1))
                .body("changes." + BBD + "causes.rule", equalTo(0))
                .body("changes.findAll { it.causes != null && it.causes.rule != 0 }", hasSize(0));
        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + second + "/diff/" + first)
                .then()
                .body("changes." + BBD + "delta", equalTo(-1))
                .body("changes." + BBD + "causes.correction", equalTo(1))
                .body("changes." + BBD + "causes.late", equalTo(-1));
        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + first + "/diff/" + other)
                .then()
                .statusCode(400)
                .body("code", equalTo("SNAPSHOT_OF_OTHER_PERIOD"));
    }

    /** Of 900 views 100 more were seen then, 500 since; an item that came late had 70. */
    @Test
    void viewsAndMonthsAreTakenApartToo() {
        UUID seen = UUID.randomUUID();
        observed(KNOWN, observation(seen, 1, 1, "2024-03-01T00:00:00Z", 900));
        String first = snapshot(sealed(QUARTER));
        observed(
                LATER,
                observation(seen, 2, 1, "2024-03-01T00:00:00Z", 1000),
                observation(UUID.randomUUID(), 1, 1, "2024-04-01T00:00:00Z", 1500),
                observation(UUID.randomUUID(), 1, 4, "2024-04-01T00:00:00Z", 70));
        tell("BBD", LATER, item(4, 1, false, true));
        told.one(TargetMother.declaration("BBD", "DECREE", "2024-01", 1, 0, LATER));
        everythingIsInSince("now()");
        String second = snapshot(sealed(QUARTER.replace("2024-05-01", "2024-07-01")));

        String views = "changes.find { it.reference == 'views:agency=BBD' }.";
        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + first + "/diff/" + second)
                .then()
                .statusCode(200)
                .body(views + "before", equalTo(900))
                .body(views + "after", equalTo(1570))
                .body(views + "causes.correction", equalTo(100))
                .body(views + "causes.late", equalTo(70))
                .body(views + "causes.fresh", equalTo(500))
                .body(views + "causes.rule", equalTo(0))
                .body("changes.findAll { it.causes != null && it.causes.rule != 0 }", hasSize(0));
        as(Identity.AUDITOR)
                .get(SNAPSHOTS + "/" + second + "/diff/" + first)
                .then()
                .body(views + "causes.fresh", equalTo(-500));
    }

    private static Observation observation(UUID id, int revision, int item, String at, long views) {
        Instant then = Instant.parse(at);
        return new Observation(
                id, revision, new UUID(5, item), "x-" + item, then, views, null, null, "trang", null, 1, then);
    }

    private void observed(Instant known, Observation... all) {
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                "BBD",
                new Position(1, 1),
                new ObservationsRecorded("BBD", List.of(all)),
                known));
    }

    private static String snapshot(String report) {
        return as(Identity.AUDITOR).get(report).then().extract().path("snapshotId");
    }

    @Test
    void aSealedReportIsSentAndAcknowledgedOnce() {
        String entry = "{\"recipient\":\"UBND tỉnh\"}";
        as(Identity.OFFICER)
                .body(entry)
                .post(draft() + "/distributions")
                .then()
                .statusCode(409)
                .body("code", equalTo("DISTRIBUTION_NOT_SEALED"));
        String report = sealed(QUARTER);
        as(Identity.OFFICER)
                .body("{\"recipient\":\"UBND tỉnh\",\"sentAt\":\"2024-04-10T01:00:00Z\"}")
                .post(report + "/distributions")
                .then()
                .statusCode(400)
                .body("code", equalTo("DISTRIBUTION_TIME_INVALID"));
        String sent = as(Identity.OFFICER)
                .body(entry)
                .post(report + "/distributions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        acknowledge(sent, "2020-01-01T00:00:00Z").statusCode(400).body("code", equalTo("DISTRIBUTION_TIME_INVALID"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body("{\"note\":\"Công văn đến số 12\"}")
                .post(sent + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue());
        acknowledge(sent, null).statusCode(409).body("code", equalTo("DISTRIBUTION_ACKNOWLEDGED"));
        as(Identity.VIEWER)
                .get(report + "/distributions")
                .then()
                .statusCode(200)
                .body("items.recipient", contains("UBND tỉnh"));
    }

    private static ValidatableResponse acknowledge(String sent, String at) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(at == null ? "{}" : "{\"receivedAt\":\"" + at + "\"}")
                .post(sent + "/acknowledge")
                .then();
    }

    @Test
    void inputsSayWhoDeclaredWhat() {
        told.one(TargetMother.declaration("BBD", "2024-01", 2, 0));

        as(Identity.OFFICER)
                .queryParam("period", "2024-Q1")
                .get("/api/v1/report-inputs")
                .then()
                .statusCode(200)
                .body("items.find { it.agency == 'BBD' }.state", equalTo("PARTLY"))
                .body("items.find { it.agency == 'BBD' }.received", contains("2024-01"))
                .body("items.find { it.agency == 'BTV' }.state", equalTo("MISSING"));
        as(Identity.OFFICER).get("/api/v1/report-inputs").then().statusCode(400);
    }
}
