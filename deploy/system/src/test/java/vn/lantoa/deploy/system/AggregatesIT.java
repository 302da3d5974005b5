package vn.lantoa.deploy.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Three agencies on one event, with figures computed by hand. Months of the decree: 03 is 15/2–14/3/2024, 04 is
 * 15/3–14/4/2024.
 *
 * <pre>
 * agency item work genre         local day          new  seconds  themes    views
 * BBD    b1   w1   NEWS          02-20              yes           T01       100 on 02-22, 250 on 03-20
 * BBD    b2   w1   NEWS          03-20              no
 * BBD    b3   b3   ARTICLE       03-15 (17:30Z of 03-14) yes                40 on 04-01
 * BBD    b4   b4   NEWS          04-01              yes           T01, T02
 * BTV    t1   t1   TV_PROGRAMME  02-25              yes  600
 * BTV    t2   t2   TV_PROGRAMME  04-02              yes  300
 * BTV    t3   t1   TV_PROGRAMME  04-03              no   600
 * VNBD   v1   v1   PUBLICATION   02-28; moved to 04-05 later   yes
 * VNBD   v2   v2   ARTICLE       04-10; withdrawn later        yes
 * </pre>
 *
 * A work counts on the day of its first new publication: b2 and t3 are publications, not works.
 */
@SystemTest
class AggregatesIT {

    private static final String EVENT = "TONG-HOP-2024";
    private static final String RANGE = "&from=2024-02-15&to=2024-04-15";
    private static final String ALL = "measures=works,publications,seconds,airtimeSeconds,views,viewsGained";

    private static Instant beforeTheChanges;

    @BeforeAll
    static void publish() {
        Sending.store(
                Identity.PRESS_BBD,
                on("2024-02-20", "b1").with("workId", "tong-hop-w1").about("T01"),
                on("2024-03-20", "b2").republishing("tong-hop-w1"),
                ofTheEvent(AnItem.at("2024-03-14T17:30:00Z", "tong-hop-b3")).genre("ARTICLE"),
                on("2024-04-01", "b4").about("T01", "T02"));
        Sending.store(
                Identity.PRESS_BTV,
                on("2024-02-25", "t1").lasting("TV_PROGRAMME", 600),
                on("2024-04-02", "t2").lasting("TV_PROGRAMME", 300),
                on("2024-04-03", "t3").lasting("TV_PROGRAMME", 600).republishing("tong-hop-t1"));
        Sending.store(
                Identity.PRESS_VNBD,
                on("2024-02-28", "v1").genre("PUBLICATION"),
                on("2024-04-10", "v2").genre("ARTICLE"));
        Sending.observations(
                        As.sending(Identity.PRESS_BBD),
                        seen("b1", "2024-02-22", 100),
                        seen("b1", "2024-03-20", 250),
                        seen("b3", "2024-04-01", 40))
                .statusCode(201);
        As.sending(Identity.PRESS_BBD)
                .body(Map.of("period", "2024-03", "calendar", "DECREE", "items", 1, "seconds", 0))
                .post("/api/v1/period-declarations")
                .then()
                .statusCode(201);
        awaitTotals(9, 290);
        beforeTheChanges = Instant.now();
        change();
        awaitTotals(8, 290);
    }

    private static void change() {
        Sending.store(Identity.PRESS_VNBD, on("2024-04-05", "v1").genre("PUBLICATION"));
        String v2 = As.the(Identity.PRESS_VNBD)
                .get("/api/v1/content-items?externalId=tong-hop-v2")
                .path("items[0].id");
        As.the(Identity.PRESS_VNBD)
                .header("If-Match", "*")
                .body(Map.of("reason", "Đăng nhầm"))
                .post("/api/v1/content-items/" + v2 + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static void awaitTotals(int publications, int viewsGained) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonPath now = ask(ALL + RANGE);
            assertThat(now.<Integer>get("totals.publications")).isEqualTo(publications);
            assertThat(now.<Integer>get("totals.viewsGained")).isEqualTo(viewsGained);
        });
    }

    @Test
    void byAgencyAndMonth() {
        JsonPath answer = ask(ALL + "&groupBy=agency,month" + RANGE);

        assertThat(answer.getString("calendar")).isEqualTo("DECREE");
        assertThat(rows(answer, "agency", "month"))
                .containsExactly(
                        // b1; 250 views of b1, 100 of them gained in that month
                        row("BBD", "2024-03", 1, 1, 0, 0, 250, 100),
                        // b3, b4 and the publication b2; b1 gained 150 and b3 40
                        row("BBD", "2024-04", 2, 3, 0, 0, 40, 190),
                        unobserved("BTV", "2024-03", 1, 1, 600, 600),
                        // t2, and on air t3 too
                        unobserved("BTV", "2024-04", 1, 2, 300, 900),
                        // v1 has moved, v2 is withdrawn
                        unobserved("VNBD", "2024-04", 1, 1, 0, 0));
        assertThat(figures(answer.getMap("totals"))).isEqualTo(List.of(6L, 8L, 900L, 1500L, 290L, 290L));
        assertThat(answer.getList("overlapping")).isEmpty();
        assertThat(answer.getList("rows.partial")).containsOnlyNulls();
    }

    @Test
    void asItWasKnownBeforeTheChanges() {
        JsonPath then = ask(ALL + "&groupBy=agency,month" + RANGE + "&asOf=" + beforeTheChanges);

        assertThat(rows(then, "agency", "month"))
                .contains(
                        unobserved("VNBD", "2024-03", 1, 1, 0, 0),
                        unobserved("VNBD", "2024-04", 1, 1, 0, 0),
                        row("BBD", "2024-04", 2, 3, 0, 0, 40, 190));
        assertThat(figures(then.getMap("totals"))).isEqualTo(List.of(7L, 9L, 900L, 1500L, 290L, 290L));
        assertThat(Instant.parse(then.getString("asOf"))).isEqualTo(beforeTheChanges);
    }

    @Test
    void theOtherCalendarCutsTheMonthsElsewhere() {
        JsonPath answer = ask(
                "measures=works,publications&groupBy=month&calendar=CALENDAR&agency=BBD&from=2024-02-01&to=2024-05-01");

        assertThat(answer.getList("rows.month")).containsExactly("2024-02", "2024-03", "2024-04");
        // b1; b3 on the 15th; b4
        assertThat(answer.getList("rows.works")).containsExactly(1, 1, 1);
        assertThat(answer.getList("rows.publications")).containsExactly(1, 2, 1);
    }

    @Test
    void quartersAreMonthsJoined() {
        JsonPath answer = ask("measures=works&groupBy=quarter" + RANGE);

        assertThat(answer.getList("rows.quarter")).containsExactly("2024-Q1", "2024-Q2");
        assertThat(answer.getList("rows.works")).containsExactly(2, 4);
        assertThat(answer.getList("rows.partial")).containsExactly(true, true);
    }

    @Test
    void aWorkIsFirstPublishedOnOneChannelAndThemesOverlap() {
        JsonPath themes = ask("measures=works&groupBy=theme" + RANGE);

        assertThat(themes.getInt("rows.find { it.theme == 'T01' }.works")).isEqualTo(2);
        assertThat(themes.getInt("rows.find { it.theme == 'T02' }.works")).isOne();
        // b3, t1, t2, v1
        assertThat(themes.getInt("rows.find { it.theme == null }.works")).isEqualTo(4);
        assertThat(themes.getInt("totals.works")).isEqualTo(6);
        assertThat(themes.getList("overlapping")).containsExactly("theme");
    }

    @Test
    void oneThemeAlone() {
        JsonPath answer = ask("measures=works,publications&theme=T01" + RANGE);

        assertThat(answer.getInt("totals.works")).isEqualTo(2);
    }

    @Test
    void aMonthThatIsCutIsPartial() {
        JsonPath answer = ask("measures=works&groupBy=month&from=2024-02-21&to=2024-04-15");

        assertThat(answer.getList("rows.month")).containsExactly("2024-03", "2024-04");
        // t1 without b1; b3, b4, t2, v1
        assertThat(answer.getList("rows.works")).containsExactly(1, 4);
        assertThat(answer.getBoolean("rows[0].partial")).isTrue();
        assertThat((Boolean) answer.get("rows[1].partial")).isNull();
    }

    @Test
    void completenessTellsWhatIsDeclaredAndWhatMayBeMissing() {
        JsonPath answer = ask("measures=publications&agency=BBD" + RANGE);

        assertThat(answer.getInt("completeness.expected")).isEqualTo(2);
        assertThat(answer.getInt("completeness.declared")).isOne();
        assertThat(answer.getDouble("completeness.percent")).isEqualTo(50);
        assertThat(answer.getList("completeness.missing.agency")).containsExactly("BBD");
        assertThat(answer.getList("completeness.missing.month")).containsExactly("2024-04");
        assertThat(answer.getInt("completeness.bounds.publications.low")).isEqualTo(4);
        // what is in, and the most of a declared month: the one of 2024-03
        assertThat(answer.getInt("completeness.bounds.publications.high")).isEqualTo(5);
    }

    @Test
    void asCsvItIsTheSame() {
        Response csv = request()
                .accept("text/csv")
                .get("/api/v1/aggregates?measures=works&groupBy=agency,month&eventCode=" + EVENT + RANGE);

        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString().lines())
                .containsExactly(
                        "agency,month,works,partial,total",
                        "BBD,2024-03,1,,",
                        "BBD,2024-04,2,,",
                        "BTV,2024-03,1,,",
                        "BTV,2024-04,1,,",
                        "VNBD,2024-04,1,,",
                        "TOTAL,,6,,true");
    }

    @Test
    void whoHoldsTheSameFiguresIsNotSentThemAgain() {
        String address = "/api/v1/aggregates?measures=works&groupBy=agency&eventCode=" + EVENT + RANGE + "&asOf="
                + beforeTheChanges;
        awaitThatItIsClosed();
        String tag = request().get(address).header("ETag");

        request().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void theStateOfNowIsOpenAndOneThatTheWatermarkHasPassedIsClosed() {
        assertThat(ask("measures=works" + RANGE).getString("asOfState")).isEqualTo("OPEN");
        awaitThatItIsClosed();
    }

    /** The watermark moves on every second. */
    private static void awaitThatItIsClosed() {
        String query = "measures=works" + RANGE + "&asOf=" + beforeTheChanges;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "CLOSED".equals(ask(query).getString("asOfState")));
    }

    private static AnItem on(String day, String name) {
        return ofTheEvent(AnItem.on(day, "tong-hop-" + name));
    }

    private static AnItem ofTheEvent(AnItem item) {
        return item.with("eventCode", EVENT);
    }

    private static Map<String, Object> seen(String name, String day, int views) {
        return Map.of(
                "externalId",
                "tong-hop-" + name,
                "observedAt",
                day + "T20:00:00+07:00",
                "views",
                views,
                "source",
                "Trang báo");
    }

    private static RequestSpecification request() {
        return As.the(Identity.REPORTING_JOB);
    }

    private static JsonPath ask(String query) {
        return request()
                .get("/api/v1/aggregates?eventCode=" + EVENT + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private record Row(String first, String second, List<Long> figures) {}

    private static Row row(String first, String second, long... figures) {
        return new Row(first, second, Arrays.stream(figures).boxed().toList());
    }

    /** Nobody looked how often it was seen. */
    private static Row unobserved(String first, String second, long... figures) {
        List<Long> all = new ArrayList<>(Arrays.stream(figures).boxed().toList());
        all.addAll(Arrays.asList(null, null));
        return new Row(first, second, all);
    }

    private static List<Row> rows(JsonPath answer, String first, String second) {
        List<Map<String, Object>> rows = answer.getList("rows");
        return rows.stream()
                .map(row -> new Row((String) row.get(first), (String) row.get(second), figures(row)))
                .toList();
    }

    private static List<Long> figures(Map<String, Object> row) {
        return List.of("works", "publications", "seconds", "airtimeSeconds", "views", "viewsGained").stream()
                .map(measure -> row.get(measure) instanceof Number figure ? Long.valueOf(figure.longValue()) : null)
                .collect(Collectors.toList());
    }
}
