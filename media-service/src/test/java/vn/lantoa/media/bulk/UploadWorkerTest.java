package vn.lantoa.media.bulk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.RefusedTitle;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** A lease that is lost writes nothing, and whoever goes on doubles nothing (rules.md §5). */
@QuarkusTest
class UploadWorkerTest extends MediaApi {

    private static final int LINES = 1_203;
    private static final int OBSERVED = 5;
    private static final String HEADER =
            "externalId,title,genre,channel,language,publishedAt,newProduction,purpose,metrics.views";
    private static final Duration OVER = Duration.ZERO;

    @Inject
    UploadService uploads;

    @Inject
    RightOfWay way;

    @Inject
    Scheduler scheduler;

    @Inject
    Sql sql;

    private final String name = UUID.randomUUID().toString();
    private String day = "2024-03-29";

    @BeforeEach
    void letNobodyElseWork() {
        scheduler.pause(UploadJob.NAME);
        workToTheEnd();
        await().atMost(Duration.ofSeconds(30)).until(() -> count("submission_upload", "true", true) == 0);
    }

    @AfterEach
    void letThemWorkAgain() {
        sql.update("DELETE FROM submission_upload");
        scheduler.resume(UploadJob.NAME);
    }

    /** Items; the last of them has the external id of the first. */
    private String sent() {
        return sent("Tin");
    }

    private String sent(String title) {
        return path(post("/api/v1/submissions", large(title)).statusCode(202));
    }

    private List<String> large(String title) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int line = 1; line <= LINES; line++) {
            lines.add(item(line == LINES ? 1 : line, title));
        }
        return lines;
    }

    private String item(int number, String title) {
        return name + "-" + number + "," + title + ",NEWS,Báo in,vi," + day + "T08:00:00+07:00,true,OTHER,"
                + (number == OBSERVED ? "100" : "");
    }

    /** A small body of the items of these numbers. */
    private List<String> items(Map<Integer, String> titles) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        new TreeMap<>(titles).forEach((number, title) -> lines.add(item(number, title)));
        return lines;
    }

    private static ValidatableResponse rejected(String submission) {
        return as(Identity.PRESS_BBD)
                .accept("application/json")
                .get(submission + "/lines?status=REJECTED")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String to, List<String> lines) {
        return keyed(Identity.PRESS_BBD)
                .contentType("text/csv; charset=UTF-8")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(to)
                .then();
    }

    private static String path(ValidatableResponse accepted) {
        return URI.create(accepted.extract().header("Location")).getPath();
    }

    private static UUID idOf(String submission) {
        return UUID.fromString(submission.substring(submission.lastIndexOf('/') + 1));
    }

    private void workToTheEnd() {
        UploadWorker worker = new UploadWorker(uploads, way);
        while (worker.work()) {
            // until nothing is left
        }
    }

    private static ValidatableResponse read(String submission) {
        return as(Identity.PRESS_BBD).get(submission).then().statusCode(200);
    }

    private long count(String table, String where, Object value) {
        return sql.queryOne(
                        "SELECT count(*) AS n FROM " + table + " WHERE " + where + " = ?",
                        row -> row.bigint("n"),
                        value)
                .orElseThrow();
    }

    @Test
    void whoLostTheLeaseWritesNothingAndTheNextOneGoesOn() {
        String submission = sent();
        UUID id = idOf(submission);
        read(submission)
                .body("state", equalTo("RECEIVED"))
                .body("applied", equalTo(0))
                .body("received", equalTo(LINES));

        Lease stopped = uploads.claim(OVER).orElseThrow();
        SeenKeys seen = uploads.seen(stopped);
        assertThat(uploads.applyNext(stopped, seen, OVER)).isEqualTo(UploadService.Step.MORE);
        seen.next();
        read(submission)
                .body("state", equalTo("PROCESSING"))
                .body("applied", equalTo(500))
                .body("created", equalTo(500));

        Lease next = uploads.claim(Duration.ofMinutes(1)).orElseThrow();
        assertThat(next.submission()).isEqualTo(id);
        assertThat(uploads.applyNext(stopped, seen, OVER)).isEqualTo(UploadService.Step.LOST);
        uploads.giveBack(stopped, false);
        assertThat(uploads.claim(OVER)).as("what somebody has the lease of").isEmpty();
        read(submission).body("applied", equalTo(500));

        uploads.giveBack(next, false);
        UploadWorker replica = new UploadWorker(uploads, way);
        assertThat(replica.work()).isTrue();
        assertThat(replica.work()).isFalse();

        read(submission)
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("applied", equalTo(LINES))
                .body("created", equalTo(LINES - 1))
                .body("rejected", equalTo(1));
        rejected(submission)
                .body("items[0].line", equalTo(LINES))
                .body("items[0].errors[0].code", equalTo("DUPLICATE_IN_BODY"));
        assertThat(count("submission_line", "submission_id", id)).isEqualTo(LINES);
        assertThat(count("content_revision", "submission_id", id)).isEqualTo(LINES - 1);
        assertThat(count("submission_chunk", "submission_id", id)).isZero();
        assertThat(count("submission_upload", "submission_id", id)).isZero();
    }

    @Test
    void whatItSaysIsRecordedWhenItIsAppliedAndObservedWhenItWasReceived() {
        UUID id = idOf(sent());
        workToTheEnd();

        assertThat(count(
                        "content_revision r JOIN submission s ON s.id = r.submission_id",
                        "r.recorded_at > s.created_at AND s.id",
                        id))
                .isEqualTo(LINES - 1);
        assertThat(count(
                        "metric_observation o JOIN submission s ON s.id = o.submission_id",
                        "o.recorded_at > s.created_at AND o.observed_at = s.created_at AND s.id",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whatWasSentMeanwhileIsNotOverwrittenByWhatIsOlder() {
        String large = sent("Tin cũ");
        post("/api/v1/submissions", items(Map.of(2, "Tin mới", 3, "Tin cũ"))).statusCode(201);
        workToTheEnd();

        read(large)
                .body("created", equalTo(LINES - 3))
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(2));
        rejected(large)
                .body("items.line", contains(2, LINES))
                .body("items.errors.code.flatten()", contains("ITEM_CHANGED_SINCE", "DUPLICATE_IN_BODY"));
        assertThat(count("content_item", "title = 'Tin mới' AND external_id", name + "-2"))
                .isEqualTo(1);
    }

    @Test
    void whatWasTakenBackMeanwhileIsNotOverwrittenEither() {
        String id =
                post("/api/v1/submissions", items(Map.of(2, "Tin"))).extract().path("lines[0].id");
        String large = sent("Tin khác");
        as(Identity.PRESS_BBD)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Sai nguồn"))
                .post("/api/v1/content-items/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        workToTheEnd();

        rejected(large).body("items[0].line", equalTo(2)).body("items[0].errors.code", contains("ITEM_CHANGED_SINCE"));
    }

    /** What the plan's job does is nobody's word, and hides nobody's. */
    @Test
    void whatOnlyGotItsPlanMeanwhileIsChangedAndWhatWasBroughtBackBeforeThatIsNot() {
        day = "1968-03-29";
        List<String> ids = post("/api/v1/submissions", items(Map.of(2, "Tin", 3, "Tin")))
                .extract()
                .path("lines.id");
        String large = sent("Tin khác");
        turn(ids.get(1), "withdrawal", 1);
        turn(ids.get(1), "restoration", 2);
        UUID plan = UUID.randomUUID();
        sql.update(
                "INSERT INTO reference_plan (id, epoch, version, status, top_level, start_on, end_on)"
                        + " VALUES (?, 1, 1, 'ISSUED', true, '1968-01-01', '1968-12-31')",
                plan);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("content_item", "plan_id", plan) == 2);
        workToTheEnd();

        read(large).body("updated", equalTo(1));
        rejected(large)
                .body("items.line", contains(3, LINES))
                .body("items.errors.code.flatten()", contains("ITEM_CHANGED_SINCE", "DUPLICATE_IN_BODY"));
    }

    /** To name a plan, or to name it no more, is a word too, though there is no revision of it. */
    @Test
    void whatWasNamedMeanwhileIsNamedNoLessByWhatIsOlderAndNotChangedByIt() {
        day = "1967-03-29";
        UUID plan = UUID.randomUUID();
        sql.update(
                "INSERT INTO reference_plan (id, epoch, version, status, top_level, start_on, end_on)"
                        + " VALUES (?, 1, 1, 'ISSUED', true, '1967-01-01', '1967-12-31')",
                plan);
        post("/api/v1/submissions", items(Map.of(2, "Tin", 3, "Tin"))).statusCode(201);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("content_item", "plan_id", plan) == 2);
        String same = sent("Tin");
        String other = sent("Tin khác");
        post("/api/v1/submissions", List.of(HEADER + ",planId", item(2, "Tin") + "," + plan))
                .statusCode(201)
                .body("lines.status", contains("UNCHANGED"));
        workToTheEnd();

        read(same).body("unchanged", equalTo(2));
        rejected(same).body("items.line", contains(LINES));
        rejected(other)
                .body("items.line", contains(2, LINES))
                .body("items.errors.code.flatten()", contains("ITEM_CHANGED_SINCE", "DUPLICATE_IN_BODY"));
        assertThat(count("content_item", "plan_named AND plan_id", plan)).isEqualTo(1);
    }

    private static void turn(String item, String to, int seen) {
        as(Identity.PRESS_BBD)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("reason", "Sai nguồn"))
                .post("/api/v1/content-items/" + item + "/" + to)
                .then()
                .statusCode(200);
    }

    @Test
    void largeOnesOfAnAgencyAreAppliedOneAfterTheOtherAsTheyWereSent() {
        UUID first = idOf(sent("Tin cũ"));
        UUID second = idOf(sent("Tin mới"));

        Lease lease = uploads.claim(Duration.ofMinutes(1)).orElseThrow();
        assertThat(lease.submission()).isEqualTo(first);
        assertThat(uploads.claim(OVER)).as("while an older one is at work").isEmpty();
        uploads.giveBack(lease, false);
        workToTheEnd();

        assertThat(count("content_revision", "title = 'Tin cũ' AND submission_id", first))
                .isEqualTo(LINES - 1);
        assertThat(count("content_item", "title = 'Tin mới' AND submission_id", second))
                .isEqualTo(LINES - 1);
    }

    @Test
    void noMoreThanSomeOfAnAgencyWaitAtOnce() {
        List<String> names = List.of("một", "hai", "ba", "bốn");
        names.forEach(this::sent);

        post("/api/v1/submissions", large("năm"))
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("BODIES_IN_FLIGHT"));
        workToTheEnd();
        sent("năm");
        workToTheEnd();
    }

    @Test
    void onlyWhoIsAnsweredAtOnceHasTheRightOfWay() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !way.isClaimed());
        sent();
        assertThat(way.isClaimed()).as("after a large body").isFalse();

        post("/api/v1/submissions", items(Map.of(1, "Tin"))).statusCode(201);
        assertThat(way.isClaimed()).as("after a small one").isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> !way.isClaimed());
    }

    @Test
    void observationsThatWereSentMeanwhileAreNotOverwrittenEither() {
        post("/api/v1/submissions", items(Map.of(1, "Tin"))).statusCode(201);
        List<String> lines = new ArrayList<>();
        lines.add("externalId,observedAt,views,source");
        for (int line = 1; line <= LINES; line++) {
            lines.add(name + "-1,2024-04-02T00:00:00Z,30,Nguồn " + line);
        }
        String large = path(post("/api/v1/metric-observations", lines).statusCode(202));
        post(
                        "/api/v1/metric-observations",
                        List.of(
                                lines.get(0),
                                name + "-1,2024-04-02T00:00:00Z,31,Nguồn 7",
                                name + "-1,2024-04-02T00:00:00Z,30,Nguồn 8"))
                .statusCode(201);
        workToTheEnd();

        read(large)
                .body("created", equalTo(LINES - 2))
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(1));
        rejected(large)
                .body("items[0].line", equalTo(7))
                .body("items[0].errors.code", contains("OBSERVATION_CHANGED_SINCE"));
    }

    @Test
    void whatFailsAgainAndAgainLetsLaterOnesOfItsAgencyPass() {
        UUID broken = idOf(sent());
        String next = sent("Tin mới");
        sql.update("UPDATE submission_chunk SET content = 'x' WHERE submission_id = ? AND chunk = 1", broken);
        UploadWorker worker = new UploadWorker(uploads, way);

        assertThat(worker.work()).isTrue();
        assertThat(worker.work()).as("it waits for the older one").isFalse();
        sql.update(
                "UPDATE submission_upload SET failures = 3, lease_until = now() + interval '1 h' WHERE submission_id = ?",
                broken);
        workToTheEnd();

        read(next).body("state", equalTo("PARTLY_ACCEPTED")).body("created", equalTo(LINES - 1));
        sql.update("DELETE FROM submission_upload WHERE submission_id = ?", broken);
    }

    @Test
    void aLineThatTheDatabaseRefusesHoldsUpNoOther() {
        List<String> lines = large("Tin");
        lines.set(700, item(700, "Tin không lưu được"));
        String large = path(post("/api/v1/submissions", lines).statusCode(202));

        try (RefusedTitle refused = new RefusedTitle("Tin không lưu được")) {
            workToTheEnd();
        }

        read(large)
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("created", equalTo(LINES - 2))
                .body("rejected", equalTo(2));
        rejected(large)
                .body("items.line", contains(700, LINES))
                .body("items.errors.code.flatten()", contains("LINE_REFUSED", "DUPLICATE_IN_BODY"));
        assertThat(count("content_revision", "submission_id", idOf(large))).isEqualTo(LINES - 2);
    }

    @Test
    void whatFailsIsTriedAgainAndStandsInNobodysWay() {
        String broken = sent();
        UUID id = idOf(broken);
        sql.update("UPDATE submission_chunk SET content = 'x' WHERE submission_id = ? AND chunk = 1", id);
        UploadWorker worker = new UploadWorker(uploads, way);

        assertThat(worker.work()).isTrue();

        read(broken).body("state", equalTo("PROCESSING")).body("applied", equalTo(0));
        assertThat(worker.work()).as("it waits a while").isFalse();
        sql.update("DELETE FROM submission_upload WHERE submission_id = ?", id);
    }
}
