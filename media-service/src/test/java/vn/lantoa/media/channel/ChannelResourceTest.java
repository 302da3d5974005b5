package vn.lantoa.media.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** rules.md §2: channels are a list; however an item writes one, it is kept in one form. */
@QuarkusTest
class ChannelResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/channels";
    private static final TopicProbe CHANNELS = new TopicProbe(ChannelChanged.TOPIC);

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String code = "KENH-" + mark;
    private final String name = "Kênh " + mark;

    private Map<String, Object> channel() {
        return Map.of("code", code, "name", name, "kind", "SOCIAL", "aliases", List.of("Trang " + mark));
    }

    private ValidatableResponse register(Map<String, Object> channel) {
        return as(Identity.OFFICER).body(channel).post(PATH).then();
    }

    private static ValidatableResponse submit(Map<String, Object> item) {
        return as(Identity.PRESS_BBD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }

    private static ValidatableResponse stored(Map<String, Object> item) {
        return as(Identity.PRESS_BBD)
                .queryParam("externalId", item.get("externalId"))
                .get("/api/v1/content-items")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> itemOn(String channel) {
        return Body.with(Bodies.item(Bodies.freshId()), "channel", channel);
    }

    @Test
    void anOwnerThatNobodyKnowsIsTakenWithAWarning() {
        register(Body.with(channel(), "agency", "KHONG-AI-BIET"))
                .statusCode(201)
                .body("warnings.field", contains("agency"))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"))
                .body("warnings[0].message", containsString("KHONG-AI-BIET"));
        as(Identity.OFFICER).get(PATH + "/" + code).then().body("warnings", nullValue());
        putOwned("KHONG-AI").body("warnings.code", contains("CODE_NOT_KNOWN_YET"));
        putOwned("BBD").body("warnings", empty());
        putOwned(null).body("warnings", empty());
    }

    private ValidatableResponse putOwned(String agency) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(channel(), "agency", agency))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo in", " Báo in ", "Báo  in", "BÁO IN", "bao-in", "Báo giấy", "Ba\u0301o\u00a0in"})
    void aListedChannelHasOneFormHoweverItIsWritten(String written) {
        Map<String, Object> item = itemOn(written);

        submit(item).body("lines[0].warnings", empty());

        stored(item).body("items.channel", contains("Báo in"));
    }

    @Test
    void anotherChannelIsTakenAsItWasWrittenFirstWithAWarningThatNamesTheNearest() {
        Map<String, Object> first = itemOn("Bao in " + mark);
        Map<String, Object> second = itemOn("BAO  IN " + mark);

        submit(first)
                .body("lines[0].warnings.field", contains("channel"))
                .body("lines[0].warnings.code", contains("CHANNEL_UNKNOWN"))
                .body("lines[0].warnings[0].message", containsString("Báo in"));
        submit(second).body("lines[0].warnings.code", contains("CHANNEL_UNKNOWN"));

        stored(first).body("items.channel", contains("Bao in " + mark));
        stored(second).body("items.channel", contains("Bao in " + mark));
    }

    /** By which name ever; also items that came before the channel was listed. */
    @Test
    void itemsAreFoundByAnyNameOfTheirChannel() {
        Map<String, Object> before = itemOn("TRANG  " + mark);
        submit(before);
        register(channel()).statusCode(201);
        Map<String, Object> after = itemOn(code.toLowerCase(Locale.ROOT));
        await().untilAsserted(() -> dryRun(after).body("lines[0].warnings", empty()));
        submit(after);

        for (String asked : List.of(name, code, code.toLowerCase(Locale.ROOT), "trang " + mark, "kênh  " + mark)) {
            as(Identity.PRESS_BBD)
                    .queryParam("channel", asked)
                    .get("/api/v1/content-items")
                    .then()
                    .statusCode(200)
                    .body("items.externalId", containsInAnyOrder(before.get("externalId"), after.get("externalId")));
        }
        as(Identity.PRESS_BBD)
                .queryParam("channel", "Kênh")
                .get("/api/v1/content-items")
                .then()
                .body("items", empty());
    }

    private static ValidatableResponse dryRun(Map<String, Object> item) {
        return as(Identity.PRESS_BBD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true)
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/submissions")
                .then();
    }

    @Test
    void aChannelIsRegisteredReadFoundAndReplaced() {
        String tag = register(channel())
                .statusCode(201)
                .body("name", equalTo(name))
                .body("aliases", contains("Trang " + mark))
                .extract()
                .header("ETag");

        as(Identity.PRESS_BBD).get(PATH + "/" + code).then().statusCode(200).body("kind", equalTo("SOCIAL"));
        as(Identity.PRESS_BBD)
                .get(PATH + "/{code}", "\u00a0" + code + " ")
                .then()
                .statusCode(200);
        as(Identity.PRESS_BBD).get(PATH + "/{code}", code + "\u200b").then().statusCode(400);
        as(Identity.PRESS_BBD).queryParam("q", "trang " + mark).get(PATH).then().body("items.code", contains(code));
        as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(Map.of("name", name + " mới", "kind", "ONLINE"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("aliases", contains(name));
        register(Map.of("code", code + "-2", "name", "Trang " + mark, "kind", "OTHER"))
                .statusCode(201);
    }

    /** Items stay as they were published; who asks for the channel finds them. */
    @Test
    void aChannelThatGetsAnotherNameKeepsItsPast() {
        register(channel()).statusCode(201);
        Map<String, Object> before = itemOn(name);
        await().untilAsserted(() -> dryRun(before).body("lines[0].warnings", empty()));
        submit(before);

        replace(name + " mới", "Trang " + mark).statusCode(200).body("aliases", contains("Trang " + mark, name));
        replace(name.toUpperCase(Locale.ROOT) + " MỚI", "Trang " + mark, name.toLowerCase(Locale.ROOT))
                .statusCode(200)
                .body("aliases", contains("Trang " + mark, name.toLowerCase(Locale.ROOT)));

        for (String asked : List.of(code, name, name + " mới", "trang " + mark)) {
            await().untilAsserted(() -> as(Identity.PRESS_BBD)
                    .queryParam("channel", asked)
                    .get("/api/v1/content-items")
                    .then()
                    .statusCode(200)
                    .body("items.externalId", contains(before.get("externalId")))
                    .body("items.channel", contains(name)));
        }
        register(Map.of("code", code + "-2", "name", name, "kind", "OTHER")).statusCode(409);
        assertThat(CHANNELS.of(code, 3))
                .extracting(seen -> seen.data().getList("aliases"))
                .containsExactly(
                        List.of("Trang " + mark),
                        List.of("Trang " + mark, name),
                        List.of("Trang " + mark, name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aFormerNameThatFindsNoRoomIsToldAndNothingChanges() {
        register(channel()).statusCode(201);
        String[] most = IntStream.range(0, 50).mapToObj(i -> mark + i).toArray(String[]::new);

        replace(name + " mới", most)
                .statusCode(409)
                .body("code", equalTo("CHANNEL_ALIASES_FULL"))
                .body("violations.field", contains("aliases"))
                .body("detail", containsString(name));
        replace(name, most).statusCode(200);
    }

    private ValidatableResponse replace(String newName, String... aliases) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", newName, "kind", "SOCIAL", "aliases", List.of(aliases)))
                .put(PATH + "/" + code)
                .then();
    }

    @Test
    void noTwoChannelsShareAName() {
        register(channel()).statusCode(201);

        register(Map.of("code", code + "-2", "name", "TRANG  " + mark, "kind", "OTHER"))
                .statusCode(409)
                .body("code", equalTo("CHANNEL_NAME_TAKEN"))
                .body("detail", containsString(code));
    }

    static Stream<Arguments> spoiledChannels() {
        return Stream.of(
                arguments("code", "kênh", "REQUEST_INVALID", "code"),
                arguments("name", "\u3000", "REQUEST_INVALID", "name"),
                arguments("name", "a\u200bb", "TEXT_INVISIBLE", "name"),
                arguments("kind", "BIG", "REQUEST_INVALID", "kind"),
                arguments("aliases", List.of("x".repeat(201)), "REQUEST_INVALID", "aliases[0]"),
                arguments("country", "vn", "REQUEST_INVALID", "country"),
                arguments("country", "XX", "CHANNEL_COUNTRY_UNKNOWN", "country"),
                arguments("url", "ftp://báo", "CHANNEL_URL_INVALID", "url"),
                arguments("languages", List.of("vi", "vn"), "CHANNEL_LANGUAGE_INVALID", "languages[1]"),
                arguments("district", "Quy Nhơn", "CHANNEL_NOT_GRASSROOTS", "district"),
                arguments("commune", "Nhơn Lý", "CHANNEL_NOT_GRASSROOTS", "commune"),
                arguments("device", "LOUDSPEAKER", "CHANNEL_NOT_GRASSROOTS", "device"),
                arguments("device", "DRUM", "REQUEST_INVALID", "device"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledChannels")
    void aSpoiledChannelIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        register(Body.with(channel(), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    @Test
    void aCommuneNeedsItsDistrict() {
        register(Map.of("code", code, "name", name, "kind", "GRASSROOTS", "commune", "Nhơn Lý"))
                .statusCode(400)
                .body("code", equalTo("CHANNEL_DISTRICT_REQUIRED"));
    }

    /** R056, R058 */
    @Test
    void channelsAreFoundByCountryLanguageAndDistrict() {
        Map<String, Object> abroad = Body.with(channel(), "url", "HTTPS://Kenh.example/a b");
        register(Body.with(Body.with(abroad, "country", "LA"), "languages", List.of("lo", "en-gb", "EN-GB")))
                .statusCode(201)
                .body("languages", contains("lo", "en-GB"))
                .body("url", equalTo("https://kenh.example/a%20b"));
        register(Map.of(
                        "code",
                        code + "-XA",
                        "name",
                        name + " xã",
                        "kind",
                        "GRASSROOTS",
                        "district",
                        "Quận " + mark,
                        "commune",
                        "Nhơn Lý",
                        "device",
                        "MOBILE_LOUDSPEAKER"))
                .statusCode(201)
                .body("device", equalTo("MOBILE_LOUDSPEAKER"));

        found("country", "LA", code);
        found("language", "en", code);
        found("language", "EN-GB", code);
        found("language", "la");
        found("language", "en-US");
        found("district", "quan  " + mark.toLowerCase(Locale.ROOT), code + "-XA");
        found("district", "Quận");
        found("q", "nhon ly", code + "-XA");
        as(Identity.VIEWER).queryParam("language", "vn").get(PATH).then().statusCode(400);
        as(Identity.VIEWER).queryParam("country", "XX").get(PATH).then().statusCode(400);
    }

    private void found(String parameter, String value, String... codes) {
        as(Identity.VIEWER)
                .queryParams(Body.with(Map.of("q", mark), parameter, value))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(codes)));
    }

    @Test
    void onlyAnOfficerChangesTheList() {
        as(Identity.PRESS_BBD).body(channel()).post(PATH).then().statusCode(403);
        as(Identity.VIEWER).get(PATH).then().statusCode(200).body("items.code", hasItems("BAO-IN"));
    }
}
