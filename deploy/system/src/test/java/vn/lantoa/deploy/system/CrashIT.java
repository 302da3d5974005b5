package vn.lantoa.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.local.Address;
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/**
 * What an agency sends has one effect, whatever dies on the way. All of it is of March 2020; each test counts one
 * event's items.
 */
@SystemTest
class CrashIT {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final Identity SENDER = Identity.PRESS_BTV;
    /** More lines than are applied while it is sent. */
    private static final int LARGE = 8_000;

    private static final int DEATHS = 2;

    private String event;

    @BeforeEach
    void takeANewEvent() {
        event = "SU-CO-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        // the first calls are slow: they are made before something dies
        assertThat(works()).isZero();
        Sending.items(As.the(SENDER).queryParam("dryRun", true), item("0")).statusCode(200);
    }

    @Test
    void withoutKafkaEverythingIsTakenAndTheFiguresCatchUp() {
        kill("kafka");

        Sending.items(As.inTrouble(SENDER).header(Sending.KEY, UUID.randomUUID()), item("a"), item("b"))
                .statusCode(201)
                .body("lines.status", contains("CREATED", "CREATED"));
        assertThat(Stack.running().isReady("kafka")).as("Kafka is back already").isFalse();

        await().atMost(BACK_WITHIN).until(() -> Stack.running().isReady("kafka"));
        awaitWorks(2);
    }

    @Test
    void aReportingServiceThatDiedReadsOnWhereItStopped() {
        Sending.store(SENDER, item("a"));
        kill("reporting");
        Sending.store(SENDER, item("b"));
        await().atMost(BACK_WITHIN).until(() -> Stack.running().isReady("reporting"));

        Sending.store(SENDER, item("c"));
        awaitWorks(3);
    }

    @Test
    void whoGotNoAnswerSendsAgainWithTheSameKey() {
        UUID key = UUID.randomUUID();
        String answer = send(key).asString();
        kill("media");

        Response again = untilAnswered(key);
        assertThat(again.asString()).isEqualTo(answer);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        hasOneEffect();
    }

    @Test
    void whoeverDiesWhileItIsSentItIsThereOnce() {
        UUID key = UUID.randomUUID();
        CompletableFuture<Response> inFlight = CompletableFuture.supplyAsync(() -> send(key));
        Stack.running().kill("media");
        // its answer, if it got one, is lost
        await().atMost(BACK_WITHIN).until(inFlight::isDone);

        untilAnswered(key);
        hasOneEffect();
    }

    @Test
    void aLargeBodyIsAppliedToItsEndHoweverOftenWhoAppliesItDies() {
        String submission = sendLarge();

        int applied = await().atMost(BACK_WITHIN).until(() -> applied(submission), some -> some >= 0);
        for (int death = 1; death <= DEATHS; death++) {
            assertThat(applied).as("applied before death %d", death).isBetween(death == 1 ? 0 : 1, LARGE - 1);
            kill("media");
            await().atMost(BACK_WITHIN).until(() -> Stack.running().isReady("media"));
            int last = applied;
            applied = await().atMost(BACK_WITHIN).until(() -> appliedWithPauses(submission), some -> some > last);
        }

        isTakenOnce(submission);
    }

    /** It is frozen with the lease, as a rule within a transaction, and wakes when the other one has done its work. */
    @Test
    void anotherReplicaGoesOnWithALargeBodyWhoseWorkerIsFrozen()
            throws IOException, InterruptedException, SQLException {
        String submission = sendLarge();
        int applied = await().atMost(BACK_WITHIN).until(() -> appliedWithPauses(submission), some -> some > 0);
        LocalStack stack = Stack.running();
        long frozen = stack.pid("media");
        Stack.signal("STOP", frozen);
        assertThat(stored(stack, submission)).as("applied when it was frozen").isBetween(applied, LARGE - 1);
        Address address = Address.free();
        try (ChildProcess replica = stack.startReplica("media", address)) {
            await().atMost(BACK_WITHIN).until(() -> appliedAt(address, submission) == LARGE);
            assertThat(replica.isAlive()).isTrue();
        } finally {
            Stack.signal("CONT", frozen);
        }

        await().atMost(BACK_WITHIN).until(() -> stack.isReady("media"));
        assertThat(stack.pid("media")).as("it only slept").isEqualTo(frozen);
        isTakenOnce(submission);
    }

    /** Gives where its result is. */
    private String sendLarge() {
        List<String> lines = IntStream.range(0, LARGE)
                .mapToObj(number -> Sending.line(item("l" + number)))
                .toList();
        return Sending.lines(As.sending(SENDER), lines)
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private void isTakenOnce(String submission) {
        await().atMost(BACK_WITHIN).until(() -> applied(submission) == LARGE);
        As.the(SENDER)
                .get(submission)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("created", equalTo(LARGE));
        awaitWorks(LARGE);
    }

    /** How many lines have their result in the database: nobody is asked who could go on with them. */
    private static int stored(LocalStack stack, String submission) throws SQLException {
        DatabaseAccess media = stack.database("media");
        try (Connection connection = DriverManager.getConnection(media.url(), media.user(), media.password());
                PreparedStatement question =
                        connection.prepareStatement("SELECT applied FROM submission WHERE id = ?::uuid")) {
            question.setString(1, submission.substring(submission.lastIndexOf('/') + 1));
            try (ResultSet row = question.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        }
    }

    private static int appliedAt(Address replica, String submission) {
        return As.the(SENDER)
                .baseUri(replica.url().toString())
                .get(URI.create(submission).getPath())
                .then()
                .statusCode(200)
                .extract()
                .path("applied");
    }

    /** How many lines have their result; -1 while nobody can say. */
    private static int applied(String submission) {
        Response answer = As.inTrouble(SENDER).get(submission);
        return answer.statusCode() == 200 ? answer.path("applied") : -1;
    }

    /**
     * The same, by one who sends something, too: who applies gives way to that, and is met in the midst of its work.
     */
    private int appliedWithPauses(String submission) {
        Sending.items(As.inTrouble(SENDER).queryParam("dryRun", true), item("0"));
        return applied(submission);
    }

    private void hasOneEffect() {
        As.the(SENDER)
                .get("/api/v1/content-items?from=2020-03-01&to=2020-04-01&q=" + event)
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 1));
        awaitWorks(2);
    }

    private Response send(UUID key) {
        RequestSpecification request = As.inTrouble(SENDER).header(Sending.KEY, key);
        return request.body(Sending.body(item("a"), item("b"))).post(Sending.ITEMS);
    }

    /** As a decent client does: again until there is an answer that is not "later". */
    private Response untilAnswered(UUID key) {
        return await().atMost(BACK_WITHIN)
                .until(() -> send(key), answer -> !List.of(409, 502, 503, 504).contains(answer.statusCode()));
    }

    private AnItem item(String suffix) {
        return AnItem.on("2020-03-10", event + "-" + suffix).with("eventCode", event);
    }

    private void awaitWorks(int works) {
        await().atMost(BACK_WITHIN).untilAsserted(() -> assertThat(works()).isEqualTo(works));
        // and it stays so: the next batch, if there is one, was read too
        await().during(Duration.ofSeconds(1)).atMost(BACK_WITHIN).untilAsserted(() -> assertThat(works())
                .isEqualTo(works));
    }

    private int works() {
        Response answer = As.inTrouble(Identity.REPORTING_JOB)
                .get("/api/v1/aggregates?measures=works&from=2020-02-15&to=2020-03-15&eventCode=" + event);
        return answer.statusCode() == 200 ? answer.path("totals.works") : -1;
    }

    private static void kill(String part) {
        LocalStack stack = Stack.running();
        stack.kill(part);
        await().atMost(Duration.ofSeconds(5)).until(() -> !stack.isReady(part));
    }
}
