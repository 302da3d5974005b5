package vn.lantoa.media.correction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CorrectionResourceTest extends MediaApi {

    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final TopicProbe TOLD = new TopicProbe(CorrectionChanged.TOPIC);
    private static final TopicProbe ITEMS = new TopicProbe(ContentItemsRecorded.TOPIC);

    /** A radio programme of ten minutes on that day. */
    private static Map<String, Object> programme(String externalId, String day) {
        Map<String, Object> item = new LinkedHashMap<>(Bodies.item(externalId));
        item.put("genre", "RADIO_PROGRAMME");
        item.put("durationSeconds", 600);
        item.put("publishedAt", day + "T08:00:00+07:00");
        return item;
    }

    private static String stored(String externalId, String day) {
        return send(programme(externalId, day)).path("lines[0].id");
    }

    private static Response send(Map<String, Object> item) {
        return keyed(Identity.PRESS_BTV).body(Map.of("items", List.of(item))).post("/api/v1/submissions");
    }

    private static Response request(Identity who, Object... lines) {
        return keyed(who)
                .body(Map.of("reason", "Ghi nhầm", "items", List.of(lines)))
                .post(CORRECTIONS);
    }

    private static String requested(Object... lines) {
        return request(Identity.PRESS_BTV, lines)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> set(String externalId, Map<String, ?> fields) {
        return Map.of("externalId", externalId, "set", fields);
    }

    private static Response approve(String id, int seen) {
        return approve(Identity.APPROVER, id, seen);
    }

    private static Response approve(Identity who, String id, int seen) {
        return as(who).header("If-Match", "\"" + seen + "\"").post(CORRECTIONS + "/" + id + "/approve");
    }

    private static JsonPath item(String id) {
        return as(Identity.VIEWER).get("/api/v1/content-items/" + id).jsonPath();
    }

    /** Everything up to 1940 is locked, now or before. */
    private static void lock() {
        as(Identity.OFFICER).post("/api/v1/periods/CALENDAR/1940/lock");
    }

    @Test
    void whatIsLockedIsCorrectedByTheWordOfAnotherAndItsEffectIsShownBefore() {
        String name = Bodies.freshId();
        String item = stored(name, "1939-05-20");
        lock();
        Response asked = request(Identity.PRESS_BTV, set(name, Map.of("durationSeconds", 900, "title", "Tên đúng")));

        String id = asked.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/corrections/" + asked.path("id")))
                .body("state", equalTo("REQUESTED"))
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].changed", contains("title", "durationSeconds"))
                .body("lines[0].changes[1].before", equalTo(600))
                .body("lines[0].changes[1].after", equalTo(900))
                .body("effect.calendar", contains("DECREE", "CALENDAR"))
                .body("effect.period", contains("1939-06", "1939-05"))
                .body("effect.measure", everyItem(equalTo("RADIO_SECONDS")))
                .body("effect[0].seconds.difference", equalTo(300))
                .body("effect[0].measured.difference", equalTo(300))
                .body("effect[0].items.difference", equalTo(0))
                .extract()
                .path("id");
        assertThat(item(item).getInt("durationSeconds")).isEqualTo(600);
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("effect[0].seconds.difference", equalTo(300));

        approve(id, 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("approver"))
                .body("lines.revision", contains(2));

        assertThat(item(item).getInt("durationSeconds")).isEqualTo(900);
        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item + "/revisions")
                .then()
                .body("items.correctionId", contains(null, id))
                .body("items[1].reason", equalTo("Ghi nhầm"))
                .body("items[1].createdBy", equalTo("approver"))
                .body("items[1].changes.field", contains("title", "durationSeconds"));
        approve(id, 1).then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
    }

    @Test
    void theFiguresBeforeAndAfterAreThoseOfTheAgency() {
        String name = Bodies.freshId();
        stored(name, "1938-02-10");
        stored(Bodies.freshId(), "1938-02-11");
        lock();

        String id = requested(Map.of("externalId", name, "withdraw", true));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + id)
                .then()
                .body("effect.period", everyItem(equalTo("1938-02")))
                .body("effect.items.before", everyItem(equalTo(2)))
                .body("effect.items.after", everyItem(equalTo(1)))
                .body("effect.seconds.before", everyItem(equalTo(1200)))
                .body("effect.seconds.after", everyItem(equalTo(600)));
        approve(id, 0).then().statusCode(200);

        String back = requested(Map.of("externalId", name, "withdraw", false));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + back)
                .then()
                .body("effect.items.before", everyItem(equalTo(1)))
                .body("effect.items.difference", everyItem(equalTo(1)));
    }

    /** rules.md §9: 1,200 seconds are in, of one work; it counts 600 where the publication is that stands for it. */
    @Test
    void theMeasureCountsWorksAndNotTheirPublications() {
        String first = Bodies.freshId();
        String second = Bodies.freshId();
        stored(first, "1936-01-20");
        Map<String, Object> again = programme(second, "1936-02-20");
        again.put("workId", first);
        send(again).then().statusCode(201);
        lock();

        request(Identity.PRESS_BTV, Map.of("externalId", second, "withdraw", true))
                .then()
                .body("effect.period", contains("1936-03", "1936-02"))
                .body("effect.seconds.difference", contains(-600, -600))
                .body("effect.measured.before", contains(0, 0))
                .body("effect.measured.difference", contains(0, 0));
        String id = requested(Map.of("externalId", first, "withdraw", true));

        approve(id, 0)
                .then()
                .statusCode(200)
                .body("effect.period", contains("1936-02", "1936-03", "1936-01", "1936-02"))
                .body("effect.seconds.difference", contains(-600, 0, -600, 0))
                .body("effect.measured.before", contains(600, 0, 600, 0))
                .body("effect.measured.after", contains(0, 600, 0, 600));
        request(Identity.PRESS_BTV, Map.of("externalId", second, "withdraw", true))
                .then()
                .body("effect.measured.before", contains(600, 600))
                .body("effect.measured.after", contains(0, 0));
    }

    @Test
    void whatWasTakenBackAndThenCorrectedIsStillWithdrawnForItsFirstReasonAndNamesTheCorrectionUntilItIsSentAgain() {
        String name = Bodies.freshId();
        String item = stored(name, "2024-03-20");
        String back = requested(Map.of("externalId", name, "withdraw", true));
        approve(back, 0).then().statusCode(200);
        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        String id = as(Identity.PRESS_BTV)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "Sai tên", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .path("id");
        approve(id, 0).then().statusCode(200);

        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        assertThat(item(item).getString("lastCorrectionId")).isEqualTo(id);
        send(programme(name, "2024-03-20")).then().statusCode(201);
        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        assertThat(item(item).getString("lastCorrectionId")).isNull();
    }

    @Test
    void aLineIsJudgedByTheRulesOfAnItem() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String other = Bodies.freshId();
        stored(other, "2024-03-20");
        String both = Bodies.freshId();
        String renamed = Bodies.freshId();
        stored(renamed, "2024-03-20");
        String ordered = Bodies.freshId();
        stored(ordered, "2024-03-20");

        request(
                        Identity.PRESS_BTV,
                        set(name, Map.of("genre", "POEM", "colour", "red", "publishedAt", "2024-03-20")),
                        set(Bodies.freshId(), Map.of("title", "Tên")),
                        Map.of("externalId", other),
                        Map.of("externalId", both, "set", Map.of("title", "Tên"), "withdraw", true),
                        set(renamed, Map.of("externalId", "khac", "metrics", Map.of("views", 1))),
                        "x",
                        set(ordered, Map.of("orderId", UUID.randomUUID())))
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("received", equalTo(7))
                .body("rejected", equalTo(7))
                .body("lines.status", everyItem(equalTo("REJECTED")))
                .body("lines[0].errors.code", contains("ITEM_GENRE_UNKNOWN", "INSTANT_INVALID", "FIELD_UNKNOWN"))
                .body("lines[0].errors.field", contains("set.genre", "set.publishedAt", "set.colour"))
                .body("lines[1].errors.code", contains("ITEM_UNKNOWN"))
                .body("lines[2].errors.code", contains("CORRECTION_LINE_EMPTY"))
                .body("lines[3].errors.code", contains("CORRECTION_LINE_AMBIGUOUS"))
                .body("lines[4].errors.code", contains("FIELD_UNKNOWN", "FIELD_UNKNOWN"))
                .body("lines[5].errors.code", contains("LINE_NOT_AN_OBJECT"))
                .body("lines[6].errors.code", contains("ORDER_UNKNOWN"))
                .body("lines[6].errors.field", contains("set.orderId"));
    }

    @Test
    void anUnknownCodeIsTakenWithAWarning() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");

        request(Identity.PRESS_BTV, set(name, Map.of("themes", List.of("T98"), "eventCode", "F1H2O-2024")))
                .then()
                .statusCode(201)
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].warnings.code", everyItem(equalTo("CODE_NOT_KNOWN_YET")))
                .body("lines[0].warnings.field", contains("set.themes[0]", "set.eventCode"));
    }

    @Test
    void aChannelThatIsNotListedIsNotedOnceItIsApproved() {
        String mark = Bodies.freshId();
        String name = Bodies.freshId();
        String item = stored(name, "2024-03-20");
        String other = Bodies.freshId();
        stored(other, "2024-03-20");

        request(Identity.PRESS_BTV, set(name, Map.of("channel", "Kênh không duyệt " + mark)))
                .then()
                .body("lines[0].warnings.code", contains("CHANNEL_UNKNOWN"))
                .body("lines[0].warnings.field", contains("set.channel"));
        String id = requested(
                set(name, Map.of("channel", "KÊNH KHÔNG DUYỆT " + mark)),
                set(other, Map.of("channel", "kênh không duyệt " + mark)));
        approve(id, 0)
                .then()
                .statusCode(200)
                .body("lines[0].changes[0].after", equalTo("KÊNH KHÔNG DUYỆT " + mark))
                .body("lines[1].changes[0].after", equalTo("KÊNH KHÔNG DUYỆT " + mark));

        assertThat(item(item).getString("channel")).isEqualTo("KÊNH KHÔNG DUYỆT " + mark);
    }

    @Test
    void whatWouldChangeNothingIsUnchangedAndNoFigureMoves() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");

        request(Identity.PRESS_BTV, set(name, Map.of("durationSeconds", 600)))
                .then()
                .statusCode(201)
                .body("lines.status", contains("UNCHANGED"))
                .body("effect", empty());
        request(Identity.PRESS_BTV, set(name, Map.of("title", "Tên khác")))
                .then()
                .body("lines.status", contains("UPDATED"))
                .body("effect", empty());
    }

    @Test
    void aMovedItemChangesTwoMonths() {
        String name = Bodies.freshId();
        stored(name, "1937-03-31");
        lock();

        request(Identity.PRESS_BTV, set(name, Map.of("publishedAt", "1937-04-01T08:00:00+07:00")))
                .then()
                .body("effect.calendar", contains("CALENDAR", "CALENDAR"))
                .body("effect.period", contains("1937-03", "1937-04"))
                .body("effect.items.difference", contains(-1, 1));
    }

    @Test
    void isAppliedWholeOrNotAtAll() {
        String good = Bodies.freshId();
        String id = stored(good, "2024-03-20");

        String correction =
                requested(set(good, Map.of("title", "Tên đúng")), set(Bodies.freshId(), Map.of("title", "Tên đúng")));
        approve(correction, 0).then().statusCode(409).body("code", equalTo("CORRECTION_LINES_REJECTED"));
        assertThat(item(id).getInt("revision")).isEqualTo(1);
    }

    @Test
    void anItemThatHasMovedOnIsNamed() {
        String first = Bodies.freshId();
        String second = Bodies.freshId();
        String id = stored(first, "2024-03-20");
        stored(second, "2024-03-20");
        String correction =
                requested(set(first, Map.of("title", "Tên đúng")), set(second, Map.of("title", "Tên đúng")));
        Map<String, Object> sentAgain = programme(second, "2024-03-20");
        sentAgain.put("title", "Gửi lại");
        send(sentAgain).then().statusCode(201);

        approve(correction, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("CORRECTION_ITEM_CHANGED"))
                .body("detail", containsString(second))
                .body("detail", not(containsString(first)));
        assertThat(item(id).getInt("revision")).isEqualTo(1);
    }

    /** What is approved is what was shown. */
    @Test
    void aLineThatWouldNowChangeSomethingElseIsNamed() {
        String name = Bodies.freshId();
        String id = stored(name, "2024-03-20");
        String channel = "Kênh " + Bodies.freshId();
        String correction = requested(set(name, Map.of("channel", channel)));
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        "K-" + Integer.toUnsignedString(channel.hashCode()),
                        "name",
                        channel.toUpperCase(Locale.ROOT),
                        "kind",
                        "TELEVISION"))
                .post("/api/v1/channels")
                .then()
                .statusCode(201);
        await().untilAsserted(() -> request(Identity.PRESS_BTV, set(name, Map.of("channel", channel)))
                .then()
                .body("lines[0].warnings", empty()));

        approve(correction, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("CORRECTION_ITEM_CHANGED"))
                .body("detail", containsString(name));
        assertThat(item(id).getInt("revision")).isEqualTo(1);
    }

    @Test
    void isDecidedOnceBySomebodyElseOnTheVersionThatTheySaw() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = requested(set(name, Map.of("title", "Tên đúng")));
        String path = CORRECTIONS + "/" + id;

        as(Identity.APPROVER).post(path + "/approve").then().statusCode(428);
        approve(id, 7).then().statusCode(412);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .post(path + "/approve")
                .then()
                .statusCode(403);
        as(Identity.PRESS_BTV)
                .header("If-Match", "\"0\"")
                .post(path + "/approve")
                .then()
                .statusCode(403);
        as(Identity.APPROVER)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(path + "/refuse")
                .then()
                .statusCode(400);
        as(Identity.APPROVER)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Chưa rõ"))
                .post(path + "/refuse")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("Chưa rõ"));
        approve(id, 1).then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
        assertThat(TOLD.of(id, seen -> seen.size() >= 2))
                .extracting(event -> event.data().getString("state"))
                .containsExactly("REQUESTED", "REFUSED");
    }

    @Test
    void whoAskedForItNeitherApprovesNorRefusesIt() {
        Identity colleague = new Identity("colleague", Roles.PLAN_ADMIN, Optional.of("STTTT"), false);
        Identity colleagueInBothOffices = new Identity("colleague", Roles.APPROVER, Optional.of("UBND"), false);
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = keyed(colleague)
                .queryParam("onBehalfOf", "BTV")
                .body(Map.of("reason", "Thay mặt", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        approve(colleagueInBothOffices, id, 0).then().statusCode(403).body("code", equalTo("CORRECTION_OWN_WORK"));
        as(colleagueInBothOffices)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Chưa rõ"))
                .post(CORRECTIONS + "/" + id + "/refuse")
                .then()
                .statusCode(403)
                .body("code", equalTo("CORRECTION_OWN_WORK"));
        approve(id, 0).then().statusCode(200);
    }

    @Test
    void isTheAgencysOwnOrAskedForOnItsBehalf() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = requested(set(name, Map.of("title", "Tên đúng")));

        as(Identity.PRESS_BBD).get(CORRECTIONS + "/" + id).then().statusCode(404);
        as(Identity.PRESS_BBD).get(CORRECTIONS).then().body("items.agency", not(hasItem("BTV")));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "?agency=BTV&state=REQUESTED&size=200")
                .then()
                .statusCode(200)
                .body("items.agency", everyItem(equalTo("BTV")))
                .body("items.id", hasItem(id));
        request(Identity.PRESS_BBD, set(name, Map.of("title", "Tên đúng")))
                .then()
                .body("lines[0].errors.code", contains("ITEM_UNKNOWN"));
        keyed(Identity.OFFICER)
                .queryParam("onBehalfOf", "BTV")
                .body(Map.of("reason", "Thay mặt", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .then()
                .statusCode(201)
                .body("agency", equalTo("BTV"))
                .body("createdBy", equalTo("officer"))
                .body("refusal", nullValue());
        request(Identity.OFFICER, set(name, Map.of("title", "Tên đúng"))).then().statusCode(400);
    }

    @Test
    void needsAKeyAndAWholeEnvelope() {
        Map<String, Object> body = Map.of("reason", "Ghi nhầm", "items", List.of());
        as(Identity.PRESS_BTV).body(body).post(CORRECTIONS).then().statusCode(400);
        keyed(Identity.PRESS_BTV).body(body).post(CORRECTIONS).then().statusCode(400);
        keyed(Identity.PRESS_BTV)
                .body(Map.of("items", List.of(Map.of("externalId", "x", "withdraw", true))))
                .post(CORRECTIONS)
                .then()
                .statusCode(400);
        keyed(Identity.PRESS_BTV)
                .body(Map.of("reason", "Ghi nhầm", "lines", List.of()))
                .post(CORRECTIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_UNKNOWN"));
        as(Identity.VIEWER).get(CORRECTIONS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void hasTwoHundredItemsAtMost() {
        Object[] most = IntStream.range(0, NewCorrection.MOST_ITEMS)
                .mapToObj(i -> Map.of("externalId", "khong-co-" + i, "withdraw", true))
                .toArray();
        request(Identity.PRESS_BTV, most).then().statusCode(201).body("received", equalTo(200));

        Object[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = Map.of("externalId", "khong-co", "withdraw", true);
        request(Identity.PRESS_BTV, more).then().statusCode(400).body("violations.field", contains("items"));
    }

    @Test
    void theOthersAreToldOfTheItemAsItIsCorrected() {
        String name = Bodies.freshId();
        String item = stored(name, "2024-03-20");
        approve(requested(set(name, Map.of("durationSeconds", 30))), 0).then().statusCode(200);

        String told = "items.find { it.id == '%s' && it.revision == 2 }.durationSeconds".formatted(item);
        assertThat(ITEMS.of(
                        "BTV",
                        event -> event.mentions(item)
                                && Integer.valueOf(30).equals(event.data().get(told)),
                        1))
                .isNotEmpty();
    }
}
