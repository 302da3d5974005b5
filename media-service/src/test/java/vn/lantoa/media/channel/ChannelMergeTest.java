package vn.lantoa.media.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** rules.md §2: a channel that is merged into another one is closed, and the other has its names. */
@QuarkusTest
class ChannelMergeTest extends MediaApi {

    private static final String PATH = "/api/v1/channels";
    private static final TopicProbe CHANNELS = new TopicProbe(ChannelChanged.TOPIC);

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String old = "CU-" + mark;
    private final String survivor = "MOI-" + mark;
    private final String third = "BA-" + mark;

    @BeforeEach
    void threeChannelsAreListed() {
        Stream.of(old, survivor, third).forEach(code -> as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Kênh " + code, "kind", "ONLINE", "aliases", List.of("Tên " + code)))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("mergedInto", nullValue())
                .body("merged", empty()));
    }

    private static ValidatableResponse merge(String code, String into) {
        return merge(Identity.OFFICER, code, "*", Map.of("into", into, "reason", "Hai mã của một kênh"));
    }

    private static ValidatableResponse merge(Identity by, String code, String seen, Map<String, ?> entry) {
        return as(by).header("If-Match", seen)
                .body(entry)
                .post(PATH + "/" + code + "/merge")
                .then();
    }

    private static ValidatableResponse channel(String code) {
        return as(Identity.PRESS_BBD).get(PATH + "/" + code).then().statusCode(200);
    }

    private static Map<String, Object> submitted(String channel, String keptAs) {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "channel", channel);
        await().untilAsserted(() -> submit(item, true).body("lines[0].warnings", empty()));
        submit(item, false).body("created", equalTo(1));
        as(Identity.PRESS_BBD)
                .queryParam("externalId", item.get("externalId"))
                .get("/api/v1/content-items")
                .then()
                .body("items.channel", contains(keptAs));
        return item;
    }

    private static ValidatableResponse submit(Map<String, Object> item, boolean dryRun) {
        return as(Identity.PRESS_BBD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", dryRun)
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/submissions")
                .then();
    }

    @Test
    void theOtherChannelHasItsNamesAndItems() {
        Map<String, Object> before = submitted("tên " + old, "Kênh " + old);

        merge(old, survivor)
                .statusCode(200)
                .body("mergedInto", equalTo(survivor))
                .body("mergeReason", equalTo("Hai mã của một kênh"))
                .body("version", equalTo(1));

        channel(survivor)
                .body("aliases", contains("Tên " + survivor, "Kênh " + old, old, "Tên " + old))
                .body("merged", contains(old));
        await().untilAsserted(() ->
                submit(Body.with(before, "channel", old), true).body("lines[0].changed", contains("channel")));
        Map<String, Object> after = submitted(old, "Kênh " + survivor);
        for (String asked : List.of(survivor, "Kênh " + survivor, old, "kênh  " + old, "TÊN " + old)) {
            as(Identity.PRESS_BBD)
                    .queryParam("channel", asked)
                    .get("/api/v1/content-items")
                    .then()
                    .body("items.externalId", containsInAnyOrder(before.get("externalId"), after.get("externalId")));
        }
        assertThat(CHANNELS.of(old, 2).get(1).data().getString("mergedInto")).isEqualTo(survivor);
        assertThat(CHANNELS.of(survivor, 2).get(1).data().getList("merged")).containsExactly(old);
    }

    /** What it has of others it cannot leave out, so that it takes no room for its own. */
    @Test
    void aChannelThatHasManyNamesOfOthersCanBeNamedAnew() {
        List<String> names = IntStream.rangeClosed(1, 47)
                .mapToObj(number -> "Tên " + number + " " + old)
                .toList();
        replace(old, Map.of("name", "Kênh " + old, "kind", "ONLINE", "aliases", names))
                .statusCode(200);
        merge(old, survivor).statusCode(200);
        channel(survivor).body("aliases.size()", equalTo(50));

        replace(
                        survivor,
                        Map.of(
                                "name",
                                "Kênh mới " + survivor,
                                "kind",
                                "ONLINE",
                                "aliases",
                                List.of("Tên khác " + mark)))
                .statusCode(200)
                .body("aliases", hasItems("Kênh " + survivor, "Tên khác " + mark, old, names.get(46)));
    }

    /** The closed channel has no way back: what is the other's is so whatever that is replaced by. */
    @Test
    void aReplacementKeepsTheNamesOfWhatWasMerged() {
        merge(old, survivor).statusCode(200);
        merge(survivor, third).statusCode(200);

        for (int times = 0; times < 2; times++) {
            replace(third, Map.of("name", "Kênh " + third, "kind", "ONLINE", "aliases", List.of("kênh " + old)))
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body(
                            "aliases",
                            contains(
                                    "kênh " + old, "Kênh " + survivor, survivor, "Tên " + survivor, old, "Tên " + old));
        }
        replace(third, Map.of("name", "Tên " + old, "kind", "ONLINE"))
                .statusCode(200)
                .body("aliases", hasItems("Kênh " + old, survivor, "Kênh " + third));
        as(Identity.OFFICER)
                .body(Map.of("code", "X" + mark, "name", "tên " + survivor, "kind", "ONLINE"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANNEL_NAME_TAKEN"));
        submitted(old, "Tên " + old);
    }

    private static ValidatableResponse replace(String code, Map<String, ?> entry) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(entry)
                .put(PATH + "/" + code)
                .then();
    }

    /** What was merged stays so: the same again changes nothing, anything else is refused, so that no circle closes. */
    @Test
    void aMergedChannelIsClosed() {
        merge(old, survivor).statusCode(200);
        merge(Identity.OFFICER, old, "\"0\"", Map.of("into", survivor, "reason", "Lần nữa"))
                .statusCode(200)
                .body("mergeReason", equalTo("Hai mã của một kênh"))
                .body("version", equalTo(1));

        merge(old, third).statusCode(409).body("code", equalTo("CHANNEL_MERGED"));
        merge(third, old).statusCode(409).body("detail", containsString(survivor));
        merge(survivor, old).statusCode(409).body("code", equalTo("CHANNEL_MERGED"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", "Kênh khác", "kind", "OTHER"))
                .put(PATH + "/" + old)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANNEL_MERGED"));

        merge(survivor, third).statusCode(200);
        channel(third)
                .body("merged", contains(survivor))
                .body(
                        "aliases",
                        containsInAnyOrder(
                                "Tên " + third,
                                "Kênh " + survivor,
                                survivor,
                                "Tên " + survivor,
                                "Kênh " + old,
                                old,
                                "Tên " + old));
        channel(old).body("mergedInto", equalTo(survivor));
    }

    @Test
    void ofTwoThatWouldCloseACircleOneIsDone() {
        var there = CompletableFuture.supplyAsync(() -> merge(old, survivor));
        var back = CompletableFuture.supplyAsync(() -> merge(survivor, old));

        assertThat(Stream.of(there, back).map(one -> one.join().extract().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void twoThatAreMergedIntoOneAtTheSameTimeBothAre() {
        var one = CompletableFuture.supplyAsync(() -> merge(old, third));
        var other = CompletableFuture.supplyAsync(() -> merge(survivor, third));
        one.join().statusCode(200);
        other.join().statusCode(200);

        channel(third).body("merged", containsInAnyOrder(old, survivor)).body("aliases.size()", equalTo(7));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("CU", "CU", "Trùng", 400, "CHANNEL_MERGED_WITH_ITSELF"),
                arguments("CU", "KHONG-CO", "Trùng", 400, "CHANNEL_SURVIVOR_UNKNOWN"),
                arguments("CU", "MOI", " ", 400, "REQUEST_INVALID"),
                arguments("CU", "mới", "Trùng", 400, "REQUEST_INVALID"),
                arguments("KHONG-CO", "MOI", "Trùng", 404, "CHANNEL_NOT_FOUND"));
    }

    @ParameterizedTest(name = "{0} into {1}, {2}: {4}")
    @MethodSource("refused")
    void aMergerIsRefusedByReason(String code, String into, String reason, int status, String problem) {
        merge(Identity.OFFICER, code + "-" + mark, "*", Map.of("into", into + "-" + mark, "reason", reason))
                .statusCode(status)
                .body("code", equalTo(problem));

        channel(survivor).body("version", equalTo(0));
    }

    @Test
    void onlyAnOfficerWhoHasSeenTheChannelMergesIt() {
        Map<String, String> entry = Map.of("into", survivor, "reason", "Trùng");

        merge(Identity.PRESS_BBD, old, "*", entry).statusCode(403);
        merge(Identity.OFFICER, old, "\"7\"", entry).statusCode(412);
        as(Identity.OFFICER)
                .body(entry)
                .post(PATH + "/" + old + "/merge")
                .then()
                .statusCode(428);
        channel(old).body("mergedInto", nullValue());
    }
}
