package vn.lantoa.media.bulk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;

/** A lease that is lost writes nothing, and whoever goes on doubles nothing (rules.md §5). */
@QuarkusTest
class UploadWorkerTest extends MediaApi {

    private static final int LINES = 1_203;
    private static final int OBSERVED = 5;
    private static final Duration OVER = Duration.ZERO;

    @Inject
    UploadService uploads;

    @Inject
    Scheduler scheduler;

    @Inject
    Sql sql;

    private final String name = UUID.randomUUID().toString();

    @BeforeEach
    void letNobodyElseWork() {
        scheduler.pause(UploadJob.NAME);
        UploadWorker others = new UploadWorker(uploads);
        while (others.work()) {
            // what other tests left
        }
    }

    @AfterEach
    void letThemWorkAgain() {
        scheduler.resume(UploadJob.NAME);
    }

    /** Items; the last of them has the external id of the first. */
    private String sent() {
        return sent("Tin");
    }

    private String sent(String title) {
        List<String> lines = new ArrayList<>();
        lines.add("externalId,title,genre,channel,language,publishedAt,newProduction,purpose,metrics.views");
        for (int line = 1; line <= LINES; line++) {
            lines.add(item(line == LINES ? 1 : line, title));
        }
        return path(post("/api/v1/submissions", lines).statusCode(202));
    }

    private String item(int number, String title) {
        return name + "-" + number + "," + title + ",NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,true,OTHER,"
                + (number == OBSERVED ? "100" : "");
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
        UploadWorker worker = new UploadWorker(uploads);
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
        UploadWorker replica = new UploadWorker(uploads);
        assertThat(replica.work()).isTrue();
        assertThat(replica.work()).isFalse();

        read(submission)
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("applied", equalTo(LINES))
                .body("created", equalTo(LINES - 1))
                .body("rejected", equalTo(1));
        as(Identity.PRESS_BBD)
                .accept("application/json")
                .get(submission + "/lines?status=REJECTED")
                .then()
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
    void whatFailsIsTriedAgainAndStandsInNobodysWay() {
        String broken = sent();
        UUID id = idOf(broken);
        sql.update("UPDATE submission_chunk SET content = 'x' WHERE submission_id = ? AND chunk = 1", id);
        UploadWorker worker = new UploadWorker(uploads);

        assertThat(catchThrowable(worker::work)).hasMessageContaining("another one");

        read(broken).body("state", equalTo("PROCESSING")).body("applied", equalTo(0));
        assertThat(worker.work()).as("it waits a while").isFalse();
        sql.update("DELETE FROM submission_upload WHERE submission_id = ?", id);
    }
}
