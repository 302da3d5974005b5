package vn.lantoa.media.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.contract.PeriodLocked;
import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/**
 * The lock and what it keeps from being done. Its days lie before those of every other test, since they share the lock;
 * the tests are in the order in which it moves.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodLockTest extends WebhookApi {

    private static final TopicProbe LOCKS = new TopicProbe(PeriodLocked.TOPIC);

    @Inject
    DataSource database;

    private static Response lock(Identity who, String calendar, String key) {
        return as(who).post("/api/v1/periods/" + calendar + "/" + key + "/lock");
    }

    private static void locked(String calendar, String key) {
        lock(Identity.OFFICER, calendar, key).then().statusCode(200);
    }

    private static Map<String, Object> item(String externalId, String day) {
        Map<String, Object> item = new LinkedHashMap<>(Bodies.item(externalId));
        item.put("publishedAt", day + "T08:00:00+07:00");
        return item;
    }

    private static ValidatableResponse send(List<Map<String, Object>> items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", items))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static String stored(String externalId, String day) {
        return send(List.of(item(externalId, day))).extract().path("lines[0].id");
    }

    @Test
    @Order(1)
    void movesForwardToTheLastDayOfAPeriodAndIsToldByWhomAndWhen() {
        lock(Identity.OFFICER, "DECREE", "1951-03")
                .then()
                .statusCode(200)
                .body("lockedUntil", equalTo("1951-03-14"))
                .body("createdBy", equalTo("officer"));
        String step = lock(Identity.OFFICER, "CALENDAR", "1951-03")
                .then()
                .statusCode(200)
                .body("lockedUntil", equalTo("1951-03-31"))
                .extract()
                .path("id");

        lock(Identity.OFFICER, "CALENDAR", "1951-Q1")
                .then()
                .statusCode(200)
                .body("id", equalTo(step))
                .body("period", equalTo("1951-03"));
        lock(Identity.OFFICER, "DECREE", "1951-Q1")
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_LOCK_BACKWARD"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/periods/lock")
                .then()
                .statusCode(200)
                .body("lockedUntil", equalTo("1951-03-31"))
                .body("calendar", equalTo("CALENDAR"))
                .body("lockedBy", equalTo("officer"))
                .body("lockedAt", notNullValue());
        as(Identity.VIEWER)
                .get("/api/v1/periods?sort=-lockedUntil")
                .then()
                .statusCode(200)
                .body("items[0].lockedUntil", equalTo("1951-03-31"))
                .body("items[1].lockedUntil", equalTo("1951-03-14"));
        List<Seen> told = LOCKS.of(PeriodLocked.KEY, seen -> ofMarch(seen).size() >= 2);
        assertThat(ofMarch(told))
                .extracting(event -> event.data().getString("lockedUntil"))
                .containsExactly("1951-03-14", "1951-03-31");
    }

    private static List<Seen> ofMarch(List<Seen> told) {
        return told.stream()
                .filter(event -> "1951-03".equals(event.data().getString("period")))
                .toList();
    }

    @Test
    @Order(2)
    void isMovedByAnOfficerOverPeriodsThatThereAreAndThatAreOver() {
        lock(Identity.APPROVER, "DECREE", "1951-04").then().statusCode(403);
        lock(Identity.OFFICER, "DECREE", "1951-13").then().statusCode(404).body("code", equalTo("PERIOD_NOT_FOUND"));
        lock(Identity.OFFICER, "LUNAR", "1951-04").then().statusCode(400);
        lock(Identity.OFFICER, "CALENDAR", "2199").then().statusCode(409).body("code", equalTo("PERIOD_NOT_OVER"));
    }

    @Test
    @Order(3)
    void everybodyWhoWantsToBeToldIsToldOfTheLock() {
        try (Receiver receiver = new Receiver()) {
            Map<Identity, String> webhooks = new LinkedHashMap<>();
            for (Identity who : List.of(Identity.PRESS_BBD, Identity.PRESS_BTV, Identity.OFFICER)) {
                String path = "/" + who.name();
                webhooks.put(
                        who,
                        register(who, receiver.url(path), "PERIOD_LOCKED")
                                .extract()
                                .path("id"));
            }
            locked("DECREE", "1951-04");
            locked("DECREE", "1951-04");

            receiver.awaitReceived(3);
            webhooks.forEach(WebhookApi::disable);
            assertThat(receiver.awaitReceived(3))
                    .extracting(Receiver.Received::path)
                    .containsExactlyInAnyOrder("/press-bbd", "/press-btv", "/officer");
            assertThat(receiver.awaitReceived(3)).allSatisfy(told -> {
                assertThat(told.json().getString("type")).isEqualTo("PERIOD_LOCKED");
                assertThat(told.json().getString("data.agency")).isNull();
                assertThat(told.json().getString("data.links.self")).isEqualTo("/api/v1/periods/lock");
            });
        }
    }

    @Test
    @Order(4)
    void whatIsNewOnALockedDayIsTakenAsLateAndStaysSo() {
        locked("CALENDAR", "1951-04");
        String late = Bodies.freshId();
        String inTime = Bodies.freshId();

        send(List.of(item(late, "1951-04-30"), item(inTime, "1951-05-01")))
                .body("lines.status", contains("CREATED", "CREATED"))
                .body("lines[0].warnings.code", hasItem("ITEM_LATE"))
                .body("lines[1].warnings.code.findAll { it == 'ITEM_LATE' }", empty());
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + late)
                .then()
                .body("items[0].late", equalTo(true));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + inTime)
                .then()
                .body("items[0].late", equalTo(false));
        send(List.of(item(late, "1951-04-30"))).body("lines.status", contains("UNCHANGED"));
    }

    @Test
    @Order(5)
    void nothingOfALockedDayIsChangedNorMovedInOrOut() {
        String within = Bodies.freshId();
        String after = Bodies.freshId();
        stored(within, "1951-05-31");
        stored(after, "1951-06-01");
        locked("CALENDAR", "1951-05");
        Map<String, Object> retitled = item(within, "1951-05-31");
        retitled.put("title", "Tên khác");

        send(List.of(item(within, "1951-05-31"))).body("lines.status", contains("UNCHANGED"));
        send(List.of(retitled, item(after, "1951-05-31")))
                .body("state", equalTo("REJECTED"))
                .body("lines.errors.code.flatten()", contains("PERIOD_LOCKED", "PERIOD_LOCKED"));
        send(List.of(item(within, "1951-06-02"))).body("lines[0].errors.code", contains("PERIOD_LOCKED"));
        send(List.of(item(after, "1951-06-02"))).body("lines.status", contains("UPDATED"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + within)
                .then()
                .body("items[0].revision", equalTo(1))
                .body("items[0].late", equalTo(false));
    }

    /** Merged, renamed or listed since: the item says what it said. */
    @Test
    @Order(6)
    void aChannelThatHasAnotherNameSinceChangesNothingOfALockedDay() {
        String code = "K-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String name = "Kênh " + code;
        Map<String, Object> item = item(Bodies.freshId(), "1951-04-29");
        item.put("channel", name);
        send(List.of(item)).body("lines.status", contains("CREATED"));
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", name + " mới", "kind", "ONLINE", "aliases", List.of(name)))
                .post("/api/v1/channels")
                .then()
                .statusCode(201);
        await().untilAsserted(
                        () -> send(List.of(item)).body("lines[0].warnings.code", not(hasItem("CHANNEL_UNKNOWN"))));

        send(List.of(item)).body("lines.status", contains("UNCHANGED"));
        send(List.of(Body.with(item, "channel", "Báo in"))).body("lines[0].errors.code", contains("PERIOD_LOCKED"));
    }

    @Test
    @Order(7)
    void whatIsObservedIsNeverLocked() {
        String within = Bodies.freshId();
        stored(within, "1951-06-10");
        locked("CALENDAR", "1951-06");
        Map<String, Object> counted = item(within, "1951-06-10");
        counted.put("metrics", Map.of("views", 5));
        Map<String, Object> changed = item(within, "1951-06-11");
        changed.put("metrics", Map.of("views", 9));

        send(List.of(counted))
                .body("lines.status", contains("UNCHANGED"))
                .body("lines.observation", contains("CREATED"));
        send(List.of(changed)).body("lines.status", contains("REJECTED"));
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.observation(within))))
                .post("/api/v1/metric-observations")
                .then()
                .body("lines.status", contains("CREATED"));
    }

    @Test
    @Order(8)
    void nothingOfALockedDayIsWithdrawnOrRestored() {
        String first = Bodies.freshId();
        String taken = Bodies.freshId();
        String id = stored(first, "1951-07-10");
        String takenId = stored(taken, "1951-07-10");
        turn(takenId, "withdrawal", 1).then().statusCode(200);
        locked("CALENDAR", "1951-07");

        turn(id, "withdrawal", 1).then().statusCode(409).body("code", equalTo("PERIOD_LOCKED"));
        turn(takenId, "restoration", 2).then().statusCode(409).body("code", equalTo("PERIOD_LOCKED"));
        as(Identity.PRESS_BBD)
                .body(Map.of(
                        "reason",
                        "Đăng nhầm",
                        "items",
                        List.of(Map.of("externalId", first), Map.of("externalId", taken))))
                .post("/api/v1/content-items/withdrawal")
                .then()
                .statusCode(200)
                .body("lines.status", contains("REJECTED", "UNCHANGED"))
                .body("lines[0].errors.code", contains("PERIOD_LOCKED"));
    }

    private static Response turn(String id, String what, int seen) {
        return as(Identity.PRESS_BBD)
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("reason", "Đăng nhầm"))
                .post("/api/v1/content-items/" + id + "/" + what);
    }

    /** Who moves the lock waits for the writers that are at work, and those that come later are judged by it. */
    @Test
    @Order(9)
    void aSubmissionBesideALockIsJudgedWhollyBeforeOrAfterIt() throws Exception {
        String id = Bodies.freshId();
        stored(id, "1951-08-10");
        CompletableFuture<Void> lock;
        try (var writer = database.getConnection()) {
            writer.setAutoCommit(false);
            writer.createStatement()
                    .execute("SELECT pg_advisory_xact_lock_shared(hashtextextended('lantoa.period-lock', 0))");
            lock = CompletableFuture.runAsync(() -> locked("CALENDAR", "1951-08"));
            assertThat(HeldBack.by(writer, database, lock)).isTrue();
            as(Identity.VIEWER).get("/api/v1/periods/lock").then().body("lockedUntil", equalTo("1951-07-31"));
            writer.commit();
        }
        lock.get(10, TimeUnit.SECONDS);
        send(List.of(item(id, "1951-08-11"))).body("lines[0].errors.code", contains("PERIOD_LOCKED"));
    }

    /** rules.md §5: what is locked changes by corrections only, its plan too. */
    @Test
    @Order(10)
    void aPlanThatIsIssuedLaterIsNotGivenToWhatIsLocked() throws Exception {
        String within = stored(Bodies.freshId(), "1951-09-30");
        String after = stored(Bodies.freshId(), "1951-10-01");
        locked("CALENDAR", "1951-09");
        UUID plan = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO reference_plan (id, epoch, version, status, top_level, start_on, end_on)"
                                + " VALUES (?, 1, 1, 'ISSUED', true, '1951-09-01', '1951-12-31')")) {
            insert.setObject(1, plan);
            insert.executeUpdate();
        }
        await().atMost(20, TimeUnit.SECONDS).until(() -> plan.toString().equals(planOf(after)));
        assertThat(planOf(within)).isNull();
    }

    private static String planOf(String id) {
        return as(Identity.VIEWER).get("/api/v1/content-items/" + id).path("planId");
    }
}
