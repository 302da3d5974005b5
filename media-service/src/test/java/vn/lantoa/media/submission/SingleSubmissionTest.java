package vn.lantoa.media.submission;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Single items that come at the same time share a transaction, and nothing else. */
@QuarkusTest
class SingleSubmissionTest extends SubmissionApi {

    private static final int ROUNDS = 12;

    private static final String WRITE_AS = """
            INSERT INTO content_item (id, external_id, agency, work_id, title, genre, channel, language, published_at,
              published_on, new_production, reuse_ratio, purpose, themes, clause_paths, revision, submission_id, line,
              recorded_at, recorded_by, first_recorded_at, first_recorded_by)
            SELECT uuidv7(), '%s', agency, work_id, title, genre, channel, language, published_at,
              published_on, new_production, reuse_ratio, purpose, themes, clause_paths, revision, submission_id, line,
              recorded_at, recorded_by, first_recorded_at, first_recorded_by
            FROM content_item WHERE external_id = '%s'""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    DataSource database;

    private CompletableFuture<HttpResponse<String>> send(Identity identity, String key, Map<String, Object> item) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + ITEMS))
                        .header(
                                "Authorization",
                                "Bearer " + TokenIssuerResource.running().tokenFor(identity))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", identity == Identity.PRESS_BTV ? "en" : "vi")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"items\": [" + ndjson(item) + "]}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static List<JsonPath> answers(List<CompletableFuture<HttpResponse<String>>> sent, int status) {
        return sent.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == status)
                .map(answer -> JsonPath.from(answer.body()))
                .toList();
    }

    @Test
    void eachHasItsOwnAnswerWhateverItsNeighboursAre() {
        String sharedKey = fresh();
        String sharedItem = Bodies.freshId();
        List<CompletableFuture<HttpResponse<String>>> good = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> faulty = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> ofOneKey = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> ofOneItem = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            good.add(send(Identity.PRESS_BBD, fresh(), Bodies.item(Bodies.freshId())));
            good.add(send(Identity.PRESS_BTV, fresh(), Bodies.item(Bodies.freshId())));
            faulty.add(send(Identity.PRESS_BTV, fresh(), Body.without(Bodies.item(Bodies.freshId()), "title")));
            ofOneKey.add(send(Identity.PRESS_BBD, sharedKey, Bodies.item(Bodies.freshId())));
            ofOneItem.add(
                    send(Identity.PRESS_BBD, fresh(), Body.with(Bodies.item(sharedItem), "title", "Bài " + round)));
        }

        List<JsonPath> created = answers(good, 201);
        assertThat(created).hasSize(2 * ROUNDS).allSatisfy(answer -> assertThat(answer.getString("lines[0].status"))
                .isEqualTo("CREATED"));
        assertThat(answers(faulty, 201)).hasSize(ROUNDS).allSatisfy(answer -> assertThat(
                        answer.getString("lines[0].errors[0].field"))
                .isEqualTo("title"));
        assertThat(answers(ofOneKey, 201)).hasSize(1);
        assertThat(answers(ofOneKey, 422).size() + answers(ofOneKey, 409).size())
                .isEqualTo(ROUNDS - 1);
        assertThat(answers(ofOneItem, 201))
                .hasSize(ROUNDS)
                .extracting(answer -> answer.getInt("lines[0].revision"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ROUNDS).boxed().toList());
        created.forEach(SingleSubmissionTest::isStoredOnce);
    }

    /**
     * Those that come while the first ones wait for what is asked first of all, and for as long as it takes; on a slow
     * machine they take their time to come. One of an item that another transaction holds waits alone.
     */
    @Test
    void thoseThatComeMeanwhileShareATransaction() {
        String heldItem = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(heldItem));
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            try (Connection ofItem = database.getConnection();
                    Statement statement = ofItem.createStatement()) {
                ofItem.setAutoCommit(false);
                statement.execute("SELECT FROM content_item WHERE external_id = '" + heldItem + "' FOR NO KEY UPDATE");
                CompletableFuture<HttpResponse<String>> waiting = shareATransaction(heldItem);
                assertThat(waiting).isNotDone();
                ofItem.rollback();
                assertThat(answers(List.of(waiting), 201)).hasSize(1);
            }
        });
    }

    /** It cannot be seen yet, so that its neighbours wait too; but for a moment only. */
    @Test
    void anItemThatIsBeingWrittenForTheFirstTimeIsWaitedForAlone() throws Exception {
        String stored = Bodies.freshId();
        String begun = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(stored));
        CompletableFuture<HttpResponse<String>> waiting;
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            assertThat(statement.executeUpdate(WRITE_AS.formatted(begun, stored)))
                    .isOne();
            waiting = send(Identity.PRESS_BBD, fresh(), Bodies.item(begun));
            List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
            for (int turn = 0; turn < ROUNDS; turn++) {
                others.add(send(Identity.PRESS_BBD, fresh(), Bodies.item(Bodies.freshId())));
            }
            assertThat(answers(others, 201)).hasSize(ROUNDS);
            assertThat(waiting).isNotDone();
            writer.rollback();
        }
        assertThat(answers(List.of(waiting), 201)).hasSize(1);
    }

    /** @return that of an item that another transaction holds, which waits until the others are done */
    private CompletableFuture<HttpResponse<String>> shareATransaction(String heldItem) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        CompletableFuture<HttpResponse<String>> waiting;
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE idempotency_key IN ACCESS EXCLUSIVE MODE");
            for (int turn = 0; turn < ROUNDS; turn++) {
                sent.add(send(Identity.PRESS_BBD, fresh(), Bodies.item(Bodies.freshId())));
            }
            waiting = send(Identity.PRESS_BBD, fresh(), Body.with(Bodies.item(heldItem), "title", fresh()));
            for (int turn = 0; turn < ROUNDS; turn++) {
                sent.add(send(Identity.PRESS_BBD, fresh(), Bodies.item(Bodies.freshId())));
            }
            TimeUnit.SECONDS.sleep(2);
            holder.rollback();
        }
        List<JsonPath> created = answers(sent, 201);

        assertThat(created).hasSize(sent.size());
        assertThat(transactionsOf(created)).isLessThan(created.size());
        return waiting;
    }

    /** One result, one audit entry, one kept answer. */
    private static void isStoredOnce(JsonPath answer) {
        String id = answer.getString("id");
        as(Identity.AUDITOR)
                .accept("application/json")
                .get(ITEMS + "/" + id + "/lines")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1))
                .body("items[0].itemId", equalTo(answer.getString("lines[0].itemId")))
                .body("items[0].line", equalTo(1));
        as(Identity.AUDITOR)
                .queryParam("resource", "submissions/" + id)
                .get("/api/v1/audit/media")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1))
                .body("items[0].action", equalTo("CREATED"));
    }

    private int transactionsOf(List<JsonPath> answers) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(DISTINCT changed_in) FROM content_item WHERE submission_id = ANY (?)")) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            answers.stream()
                                    .map(one -> UUID.fromString(one.getString("id")))
                                    .toArray()));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void aWarningIsToldOnceAlsoWhereItIsTakenAloneInTheEnd() {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "eventCode", "CHUA-BIET");
        submit(Identity.PRESS_BBD, item);

        submit(Identity.PRESS_BBD, item)
                .body("lines[0].status", equalTo("UNCHANGED"))
                .body("lines[0].warnings.findAll { it.field == 'eventCode' }.size()", equalTo(1));
    }
}
