package vn.lantoa.deploy.local.sample;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.sample.print.CompletenessSection;
import vn.lantoa.deploy.local.sample.print.ContentSection;
import vn.lantoa.deploy.local.sample.print.EventSection;
import vn.lantoa.deploy.local.sample.print.GrowthSection;
import vn.lantoa.deploy.local.sample.print.LoadCountsSection;
import vn.lantoa.deploy.local.sample.print.OrderSection;
import vn.lantoa.deploy.local.sample.print.ScorecardSection;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed, from answers as the system gives them. */
class TablesTest {

    @Test
    void growthIsShownAsAVietnameseDocumentShowsItAndWhatIsNotKnownIsNoZero() {
        String table = GrowthSection.of(json("""
                {"period":"2024-Q3","baselineYear":2023,"calendar":"DECREE","growthPercent":20,
                 "rows":[
                  {"agency":"BBD","measure":"NEWS_ITEMS","baseline":1439,"actual":1737,"growth":0.20708825,
                   "state":"ON_TRACK","reason":null,"forecast":{"value":2386.0403}},
                  {"agency":"VNBD","measure":"TV_SECONDS","baseline":null,"actual":null,"growth":null,
                   "state":"UNKNOWN","reason":"NO_BASELINE","forecast":null}],
                 "pooled":[
                  {"agency":null,"measure":"RADIO_SECONDS","baseline":442800,"actual":400000,"growth":-0.0966,
                   "state":"AT_RISK","forecast":{"value":700000}}]}"""));

        assertThat(table.lines())
                .contains(
                        "TĂNG TRƯỞNG · GROWTH  2024-Q3 so với · against 2023, lịch · calendar DECREE,"
                                + " chỉ tiêu · target 20 %",
                        "  BBD     tin · news items             1.439      1.737   +20,7 %       2.386  kịp · ON_TRACK",
                        "  VNBD    giây truyền hình · TV            –          –         –           –"
                                + "  chưa rõ · NO_BASELINE",
                        "  chung   giây phát thanh · radio    442.800    400.000    -9,7 %     700.000"
                                + "  có thể lỡ · AT_RISK");
        assertThat(table.lines()).allSatisfy(TablesTest::fits);
    }

    @Test
    void theScorecardStandsBesideTheStateOfThen() {
        String table = ScorecardSection.of(json("""
                {"title":"Kế hoạch mẫu","coverage":{"actionClauses":17,"covered":17},
                 "tasks":{"dueStates":{"DONE_ON_TIME":11,"DONE_LATE":3,"IN_PROGRESS":0,"OVERDUE":12}},
                 "progress":{"weighted":83.24},
                 "clauses":[{"action":true,"state":"RED"},{"action":true,"state":"GREEN"},{"action":true,"state":"RED"},
                            {"action":false,"state":"NEUTRAL"}]}"""), json("""
                {"asOf":"2024-09-30","dueStates":{"DONE_ON_TIME":11,"DONE_LATE":3,"IN_PROGRESS":7,"OVERDUE":5},
                 "plan":{"weighted":83.24}}"""));

        assertThat(table.lines())
                .contains(
                        "  khoản hành động có nhiệm vụ · action clauses covered                               17 / 17",
                        "  nhiệm vụ quá hạn · overdue                                            5                 12",
                        "  tiến độ theo trọng số · progress, weighted                       83,2 %             83,2 %");
        assertThat(table).contains("2 RED, 1 GREEN");
        assertThat(table.lines()).allSatisfy(TablesTest::fits);
    }

    @Test
    void whatIsMissingIsNamedAndSoIsWhatWasDeclaredAfterALaterMonth() {
        String table = CompletenessSection.of(
                json("""
                {"completeness":{"declared":26,"expected":27,"percent":96.3,
                 "missing":[{"agency":"VNBD","month":"2024-08"}]}}"""),
                List.of(
                        json("{\"agency\":\"VNBD\",\"period\":\"2024-05\",\"createdAt\":\"2024-11-02T00:00:00Z\"}"),
                        json("{\"agency\":\"VNBD\",\"period\":\"2024-09\",\"createdAt\":\"2024-11-01T00:00:00Z\"}"),
                        json("{\"agency\":\"BBD\",\"period\":\"2024-04\",\"createdAt\":\"2024-11-03T00:00:00Z\"}")));

        assertThat(table)
                .contains("26 / 27 tháng · months, 96,3 %", "VNBD 2024-08", "VNBD 2024-05 (sau · after 2024-09)")
                .doesNotContain("BBD");
        assertThat(table.lines()).allSatisfy(TablesTest::fits);
    }

    @Test
    void nothingMissingIsSaidToo() {
        String table = CompletenessSection.of(
                json("{\"completeness\":{\"declared\":3,\"expected\":3,\"missing\":[]}}"), List.of());

        assertThat(table.lines().filter(line -> line.endsWith("không · none"))).hasSize(2);
    }

    @Test
    void languagesHaveATotal() {
        String table = ContentSection.of(json("""
                {"rows":[{"language":"vi","works":4800,"publications":5600,"views":1234567}],
                 "totals":{"works":4800,"publications":5600,"views":1234567}}"""));

        assertThat(table.lines())
                .contains("  vi                            4.800          5.600        1.234.567")
                .contains("  tất cả · all                  4.800          5.600        1.234.567");
    }

    @Test
    void aFigureThatSourcesDisputeHasAFootnoteAndAReason() {
        String table = EventSection.of(json("""
                {"code":"AQUABIKE-2024","startOn":"2024-03-22","endOn":"2024-03-24","status":"TOOK_PLACE"}"""), json("""
                {"items":[
                  {"metric":"ATHLETES","chosen":{"value":70},"reason":"Công bố sau khi giải kết thúc, tính cả người thi đấu bổ sung.",
                   "footnote":{"vi":"Nguồn khác: 55 (Nguồn công khai thứ nhất, 22/03/2024); trên 60 (Nguồn công khai thứ hai, 23/03/2024)."}},
                  {"metric":"COUNTRIES","chosen":{"value":26},"reason":null,"footnote":null}]}"""), json("""
                {"works":1140,"publications":1280,"lines":[{"missing":0},{"missing":3}]}"""));

        assertThat(table.lines())
                .containsExactly(
                        "  AQUABIKE-2024  2024-03-22 – 2024-03-24  TOOK_PLACE",
                        "    vận động viên · athletes             70 *",
                        "        * Nguồn khác: 55 (Nguồn công khai thứ nhất, 22/03/2024); trên 60 (Nguồn công khai thứ hai,",
                        "        23/03/2024).",
                        "        Chọn vì: Công bố sau khi giải kết thúc, tính cả người thi đấu bổ sung.",
                        "    nước · countries                     26",
                        "    đưa tin · coverage: 1.140 tác phẩm · works, 1.280 lần · times; đủ · met 1 / 2 dòng"
                                + " · lines")
                .allSatisfy(TablesTest::fits);
    }

    @Test
    void anOrderIsShownWithWhatKeepsItemsFromCounting() {
        String table = OrderSection.of(List.of(new OrderSection.Numbered("01/ĐH-MAU", json("""
                {"agency":"BBD","dueOn":"2024-03-26",
                 "totals":{"ordered":10,"delivered":18,"accepted":10,"orderedVnd":5000000,"acceptedVnd":5000000,
                  "matched":10,"over":3,"late":5,"wrongKind":3,"noEvidence":0}}"""))));

        assertThat(table.lines())
                .contains(
                        "  01/ĐH-MAU  BBD, hạn · due 2024-03-26",
                        "    đặt, giao, nghiệm thu · ordered, delivered, accepted   10, 18, 10",
                        "    đồng nghiệm thu / đặt · VND accepted / ordered         5.000.000 / 5.000.000",
                        "    khớp, vượt, trễ · matched, over, late                  10, 3, 5")
                .allSatisfy(TablesTest::fits);
    }

    @Test
    void theSecondTimeSaysThatNothingChanged() {
        LoadCounts tally = new LoadCounts();
        tally.found(LoadCounts.Kind.ITEMS, 6_000);
        tally.count(LoadCounts.Kind.TASKS, false);

        assertThat(LoadCountsSection.of(tally)).contains("Không có gì thay đổi. · Nothing changed.");

        tally.count(LoadCounts.Kind.TASKS, true);
        assertThat(LoadCountsSection.of(tally)).doesNotContain("Nothing changed");
        assertThat(LoadCountsSection.of(tally).lines())
                .contains("  nhiệm vụ · tasks                                                      1               1")
                .allSatisfy(TablesTest::fits);
    }

    private static void fits(String line) {
        assertThat(line.length()).as(line).isLessThanOrEqualTo(100);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
