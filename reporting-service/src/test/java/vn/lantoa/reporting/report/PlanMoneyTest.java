package vn.lantoa.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;

import static org.assertj.core.api.Assertions.assertThat;

/** Each figure of money in a report is what its provenance answers. */
@QuarkusTest
class PlanMoneyTest extends ReportApi {

    private static final String METRIC = "plan.money.";

    private final UUID plan = UUID.randomUUID();

    private List<Map<String, Object>> figuresOfAReport() {
        String report = draft(QUARTER.replace("\"asOf\":\"2024-05-01T00:00:00Z\"", "\"planId\":\"" + plan + "\""));
        List<Map<String, Object>> figures = as(Identity.VIEWER)
                .get(report + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .path("figures");
        return figures.stream()
                .filter(figure -> String.valueOf(figure.get("metric")).startsWith(METRIC))
                .filter(figure -> !String.valueOf(figure.get("metric")).endsWith("Percent"))
                .toList();
    }

    @Test
    void ofALineWhoseClauseThePlanHasNoMoreToo() {
        UUID kept = UUID.randomUUID();
        UUID removed = UUID.randomUUID();
        UUID ofNone = UUID.randomUUID();
        SteeringMother money = new SteeringMother(plan);
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(plan, 1, List.of(PlanMother.clause("II.3-1", true))),
                money.line(kept, 1, "SOCIAL", "II.3-1", null),
                money.line(removed, 1, "SOCIAL", "II.9-9", null),
                money.line(ofNone, 1, "SOCIAL", null, null),
                money.entry(kept, "ALLOCATED", 600),
                money.entry(removed, "ALLOCATED", 30),
                money.entry(ofNone, "ALLOCATED", 4)));

        List<Map<String, Object>> figures = figuresOfAReport();

        assertThat(figures)
                .filteredOn(figure -> figure.get("metric").equals(METRIC + "allocated"))
                .extracting(figure -> figure.get("value"))
                .containsExactly(600, 30, 4, 634);
        assertThat(figures).hasSize(20).allSatisfy(figure -> assertThat(answered(figure.get("id")))
                .as(String.valueOf(figure.get("id")))
                .isEqualTo(figure.get("value")));
    }

    private static Object answered(Object id) {
        return as(Identity.AUDITOR)
                .pathParam("id", id)
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200)
                .extract()
                .path("value");
    }
}
