package vn.lantoa.deploy.system;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/**
 * The check by hand of rules.md §3, sent as news of one agency in the months of 2024 by the decree.
 *
 * <pre>
 * month        01  02  03  04  05  06  07  08  09  10  11  12
 * baseline    100  60  90 110 120 130 100  95 105 110 120 160   1–9: 910, year: 1300
 * sent        115  66 108 140 130 150 121 108 120               1–9: 1058
 * </pre>
 *
 * Growth = 1058 / 910 − 1; target = 1.2 · 1300; at 1058 / 910 of the baseline the year ends with 1058 + 1058 / 910 ·
 * 390.
 */
@SystemTest
class GrowthIT {

    private static final String AGENCY = "TANG-TRUONG";
    private static final List<Integer> BASELINE = List.of(100, 60, 90, 110, 120, 130, 100, 95, 105, 110, 120, 160);
    private static final List<Integer> SENT = List.of(115, 66, 108, 140, 130, 150, 121, 108, 120);

    private static String targetId;

    @BeforeAll
    static void aimSendAndDeclare() {
        As.theOfficer()
                .body(Map.of(
                        "code",
                        AGENCY,
                        "name",
                        "Báo Tăng Trưởng (dữ liệu tổng hợp)",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("ELECTRONIC"),
                        "keyMultimedia",
                        false,
                        "residentOffice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        targetId = aim();
        for (int month = 1; month <= SENT.size(); month++) {
            send(month, SENT.get(month - 1));
            declare(month, SENT.get(month - 1));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(figure(growth("2024-Q3"), "actual"))
                .isEqualByComparingTo("1058"));
    }

    private static String aim() {
        String id = As.theOfficer()
                .body(Map.of("name", "Tăng khoảng 20% (dữ liệu tổng hợp)", "baselineYear", 2023))
                .post("/api/v1/growth-targets")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(Map.of("calendar", "DECREE", "months", BASELINE, "source", "Số liệu tổng hợp"))
                .put("/api/v1/growth-targets/" + id + "/baselines/" + AGENCY + "/NEWS_ITEMS")
                .then()
                .statusCode(201);
        String path = "/api/v1/growth-targets/" + id;
        As.the(Identity.APPROVER)
                .header("If-Match", As.theOfficer().get(path).header("ETag"))
                .post(path + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        return id;
    }

    private static void send(int month, int items) {
        List<String> lines = IntStream.rangeClosed(1, items)
                .mapToObj(number -> Sending.line(
                        AnItem.on("2024-%02d-05".formatted(month), "tang-%02d-%03d".formatted(month, number))))
                .toList();
        Sending.lines(Sending.onBehalfOf(AGENCY), lines).statusCode(201).body("created", equalTo(items));
    }

    private static void declare(int month, int items) {
        As.sending(Identity.OFFICER)
                .body(Map.of(
                        "period", "2024-%02d".formatted(month), "calendar", "DECREE", "items", items, "seconds", 0))
                .post("/api/v1/period-declarations?onBehalfOf=" + AGENCY)
                .then()
                .statusCode(201)
                .body("matches", equalTo(true));
    }

    @Test
    void theCheckByHandComesOut() {
        JsonPath answer = growth("2024-Q3");

        assertThat(figure(answer, "baseline")).isEqualByComparingTo("910");
        assertThat(figure(answer, "growth")).isCloseTo(new BigDecimal("0.16264"), within(new BigDecimal("0.000005")));
        assertThat(figure(answer, "target")).isEqualByComparingTo("1560");
        assertThat(figure(answer, "forecast.value")).isCloseTo(new BigDecimal("1511.43"), toTheCent());
        assertThat(figure(answer, "forecast.low")).isCloseTo(new BigDecimal("1491.91"), toTheCent());
        assertThat(figure(answer, "forecast.high")).isCloseTo(new BigDecimal("1530.95"), toTheCent());
        assertThat(figure(answer, "forecast.probability"))
                .isCloseTo(new BigDecimal("0.0042"), within(new BigDecimal("0.00005")));
        assertThat(answer.getInt(row("forecast.n"))).isEqualTo(9);
        assertThat(answer.getString(row("state"))).isEqualTo("BEHIND");
        // (1560 − 1058) / 3
        assertThat(figure(answer, "runRateNeeded")).isEqualByComparingTo("167.3333");
        // (1058 / 275 days) / (910 / 274 days) − 1: 2024 has a 29 February
        assertThat(figure(answer, "growthPerDay"))
                .isCloseTo(new BigDecimal("0.15841"), within(new BigDecimal("0.000005")));
        assertThat(answer.getInt("definitionVersion")).isOne();
    }

    @Test
    void theThirdQuarterAlone() {
        JsonPath answer = growth("2024-Q3");

        // (121 + 108 + 120) / (100 + 95 + 105) − 1
        assertThat(figure(answer, "inPeriod.growth"))
                .isCloseTo(new BigDecimal("0.163333"), within(new BigDecimal("0.000001")));
    }

    @Test
    void thePoolIsThoseWithABaseline() {
        JsonPath answer = growth("2024-Q3");
        String pooled = "pooled.find { it.measure == 'NEWS_ITEMS' }.";

        assertThat(answer.getList(pooled + "agencies")).containsExactly(AGENCY);
        assertThat(answer.getList(pooled + "leftOut.agency")).contains("BBD", "BTV", "VNBD");
        assertThat(new BigDecimal(answer.getString(pooled + "growth"))).isEqualByComparingTo(figure(answer, "growth"));
    }

    @Test
    void monthsThatNobodyDeclaredEnterNothing() {
        JsonPath answer = growth("2024");

        assertThat(figure(answer, "baseline")).isEqualByComparingTo("910");
        assertThat(answer.getInt(row("completeness.declared"))).isEqualTo(9);
        assertThat(answer.getInt(row("completeness.expected"))).isEqualTo(12);
        assertThat(answer.getList(row("completeness.missing.month"))).containsExactly("2024-10", "2024-11", "2024-12");
    }

    @Test
    void aMeasureWithoutABaselineIsUnknownAndNotZero() {
        JsonPath answer = growth("2024-Q3");
        String articles = "rows.find { it.agency == '" + AGENCY + "' && it.measure == 'ARTICLES' }.";

        assertThat(answer.<Object>get(articles + "growth")).isNull();
        assertThat(answer.getString(articles + "state")).isEqualTo("UNKNOWN");
        assertThat(answer.getString(articles + "reason")).isEqualTo("NO_BASELINE");
    }

    private static JsonPath growth(String period) {
        return As.the(Identity.REPORTING_JOB)
                .queryParam("targetId", targetId)
                .queryParam("period", period)
                .get("/api/v1/growth")
                .then()
                .extract()
                .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static Offset<BigDecimal> toTheCent() {
        return within(new BigDecimal("0.005"));
    }

    private static BigDecimal figure(JsonPath answer, String path) {
        Object figure = answer.get(row(path));
        return figure == null ? null : new BigDecimal(figure.toString());
    }

    private static String row(String path) {
        return "rows.find { it.agency == '" + AGENCY + "' && it.measure == 'NEWS_ITEMS' }." + path;
    }
}
