package vn.lantoa.media.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

/** How the lines of a correction are judged. */
@QuarkusTest
class CorrectionJudgeTest extends CorrectionApi {

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
}
