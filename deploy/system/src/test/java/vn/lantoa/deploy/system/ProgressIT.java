package vn.lantoa.deploy.system;

import java.math.BigDecimal;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/**
 * The roll-up of one plan, with figures computed by hand:
 *
 * <pre>
 * task     lead  weight  clauses  due         progress
 * in time  SDL   3       1        2024-03-31  40 % on 02-01, 100 % on 03-20
 * late     SDL   1       1, 2     2024-04-30  100 % on 05-10
 * overdue  UBND-QUYNHON 2 2       2024-06-15  25 % on 06-01; later it became known: 50 % on 06-10
 * open     UBND-QUYNHON 0 2       2999-12-31  nothing
 * dropped  STC   4       3        2024-05-31  nothing; cancelled from 2024-06-01 on
 * </pre>
 */
@SystemTest
class ProgressIT {

    private static String planId;
    private static String overdue;
    private static String beforeTheCorrection;

    @BeforeAll
    static void reportProgress() {
        planId = SamplePlan.importDocument();
        String inTime = ATask.of(planId, "in time")
                .serving("II.3-1")
                .weighing(3)
                .dueOn("2024-03-31")
                .create();
        String late = ATask.of(planId, "late")
                .serving("II.3-1", "II.3-2")
                .dueOn("2024-04-30")
                .create();
        overdue = ofQuyNhon("overdue").weighing(2).dueOn("2024-06-15").create();
        ofQuyNhon("open").weighing(0).dueOn("2999-12-31").create();
        String dropped = ATask.of(planId, "dropped")
                .serving("II.3-3")
                .ledBy("STC")
                .weighing(4)
                .dueOn("2024-05-31")
                .create();
        ATask.cancel(dropped, "2024-06-01");
        ATask.report(inTime, "2024-02-01", 40);
        ATask.report(inTime, "2024-03-20", 100);
        ATask.report(late, "2024-05-10", 100);
        beforeTheCorrection = ATask.report(overdue, "2024-06-01", 25);
        ATask.report(overdue, "2024-06-10", 50);
    }

    private static ATask ofQuyNhon(String title) {
        return ATask.of(planId, title).serving("II.3-2").ledBy("UBND-QUYNHON");
    }

    @Test
    void thePlanAtTheEndOfJune() {
        JsonPath june = progress("asOf=2024-06-30");

        // (100 + 100 + 50 + 0) / 4, and (3·100 + 1·100 + 2·50 + 0·0) / 6
        assertThat(june.getInt("plan.tasks")).isEqualTo(4);
        assertThat(figure(june, "plan.simple")).isEqualByComparingTo("62.5");
        assertThat(figure(june, "plan.weighted")).isEqualByComparingTo("83.33");
    }

    @Test
    void thePlanAtTheEndOfJuneAsItWasKnownBeforeTheCorrection() {
        JsonPath june = progress("asOf=2024-06-30&knownAt=" + beforeTheCorrection);

        // (100 + 100 + 25 + 0) / 4, and (3·100 + 1·100 + 2·25) / 6
        assertThat(figure(june, "plan.simple")).isEqualByComparingTo("56.25");
        assertThat(figure(june, "plan.weighted")).isEqualByComparingTo("75");
    }

    @Test
    void thePlanAtTheEndOfMarchStillCountsWhatWasDroppedLater() {
        JsonPath march = progress("asOf=2024-03-31");

        // (100 + 0 + 0 + 0 + 0) / 5, and 3·100 / (3 + 1 + 2 + 0 + 4)
        assertThat(march.getInt("plan.tasks")).isEqualTo(5);
        assertThat(figure(march, "plan.simple")).isEqualByComparingTo("20");
        assertThat(figure(march, "plan.weighted")).isEqualByComparingTo("30");
        assertThat(states(march)).containsEntry("DONE_ON_TIME", 1).containsEntry("IN_PROGRESS", 4);
    }

    @Test
    void nothingIsKnownBeforeAnythingWasRecorded() {
        JsonPath nothing = progress("asOf=2024-06-30&knownAt=2024-06-30T12:00:00Z");

        assertThat(nothing.getInt("plan.tasks")).isZero();
        assertThat(figure(nothing, "plan.weighted")).isNull();
        assertThat(nothing.getString("plan.reason")).isEqualTo("NO_TASK");
    }

    @Test
    void theClausesAtTheEndOfJune() {
        JsonPath june = progress("asOf=2024-06-30");

        assertThat(figure(june, clause("II.3-1") + ".simple")).isEqualByComparingTo("100");
        // (100 + 50 + 0) / 3, and (1·100 + 2·50 + 0·0) / 3
        assertThat(figure(june, clause("II.3-2") + ".simple")).isEqualByComparingTo("50");
        assertThat(figure(june, clause("II.3-2") + ".weighted")).isEqualByComparingTo("66.67");
        assertThat(june.getString(clause("II.3-3") + ".reason")).isEqualTo("NO_TASK");
        assertThat(june.getString(clause("II.3-4") + ".reason")).isEqualTo("NO_TASK");
    }

    @Test
    void theAgenciesAtTheEndOfJune() {
        JsonPath june = progress("asOf=2024-06-30");

        assertThat(june.getList("agencies.agency")).containsExactly("SDL", "UBND-QUYNHON");
        assertThat(figure(june, agency("SDL") + ".weighted")).isEqualByComparingTo("100");
        assertThat(figure(june, agency("UBND-QUYNHON") + ".simple")).isEqualByComparingTo("25");
        assertThat(figure(june, agency("UBND-QUYNHON") + ".weighted")).isEqualByComparingTo("50");
    }

    @Test
    void theDueStatesAndTheCompletionAtTheEndOfJune() {
        JsonPath june = progress("asOf=2024-06-30");

        assertThat(states(june)).isEqualTo(Map.of("DONE_ON_TIME", 1, "DONE_LATE", 1, "OVERDUE", 1, "IN_PROGRESS", 1));
        // due by then: in time, late, overdue; done: the first two
        assertThat(june.getInt("completion.due")).isEqualTo(3);
        assertThat(june.getInt("completion.done")).isEqualTo(2);
        assertThat(figure(june, "completion.percent")).isEqualByComparingTo("66.67");
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItWasDue() {
        dueState("2024-06-15", "IN_PROGRESS", 0);
        dueState("2024-06-16", "OVERDUE", 1);
    }

    @Test
    void whatFollowsTheClockIsNotStored() {
        As.the(Identity.VIEWER)
                .get("/api/v1/plans/" + planId + "/progress")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
    }

    private static void dueState(String day, String state, int overdueDays) {
        As.the(Identity.VIEWER)
                .get("/api/v1/tasks/" + overdue + "/due-state?on=" + day)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("overdueDays", equalTo(overdueDays));
    }

    private static JsonPath progress(String query) {
        return As.the(Identity.VIEWER)
                .get("/api/v1/plans/" + planId + "/progress?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal figure(JsonPath progress, String path) {
        Object figure = progress.get(path);
        return figure == null ? null : new BigDecimal(figure.toString());
    }

    private static Map<String, Integer> states(JsonPath progress) {
        return progress.getMap("dueStates", String.class, Integer.class);
    }

    private static String clause(String path) {
        return "clauses.find { it.path == '" + path + "' }";
    }

    private static String agency(String code) {
        return "agencies.find { it.agency == '" + code + "' }";
    }
}
