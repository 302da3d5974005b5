package vn.lantoa.reporting.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.aggregate.answer.CodeWarning;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.completeness.CompletenessView;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CoverageChartTest {

    private static final UUID PLAN = new UUID(0, 1);

    private static Chart chart(UUID first, UUID second) {
        AggregatesView view = new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                List.of(
                        Map.of("planId", first, "theme", "T1", "works", 3L),
                        Map.of("planId", second, "theme", "T2", "works", 4L),
                        Map.of("works", 5L)),
                Map.of("works", 12L),
                List.of("theme"),
                new CompletenessView(1, 3, new BigDecimal("33.33"), List.of(), Map.of()),
                List.of());
        return CoverageChart.of(view, List.of("planId", "theme"), ReportLanguage.EN);
    }

    @Test
    void themesAreThoseOfOnePlan() {
        assertThat(chart(PLAN, PLAN).categories()).containsExactly("T1", "T2", "(none)");
        UUID other = new UUID(0, 2);
        assertThatThrownBy(() -> chart(PLAN, other))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ChartProblem.CHART_PLAN_REQUIRED));
    }

    @Test
    void whatWasObservedIsDrawnThoughItsCountComesWithIt() {
        AggregatesView view = new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                List.of(Map.of("genre", "NEWS", "views", 30L, "observed", 2L)),
                Map.of("views", 30L, "observed", 2L),
                List.of(),
                new CompletenessView(1, 3, new BigDecimal("33.33"), List.of(), Map.of()),
                List.of());

        assertThat(CoverageChart.of(view, List.of("genre"), ReportLanguage.EN).categories())
                .hasSize(1);
    }

    @Test
    void codesThatNobodyToldOfAreNamedBelowThePicture() {
        AggregatesView view = new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                List.of(Map.of("works", 0L)),
                Map.of("works", 0L),
                List.of(),
                new CompletenessView(1, 3, new BigDecimal("33.33"), List.of(), Map.of()),
                List.of(
                        new CodeWarning("theme", "t01", "CODE_NOT_KNOWN_YET", "?"),
                        new CodeWarning("event", "E-1", "CODE_NOT_KNOWN_YET", "?")));

        assertThat(CoverageChart.of(view, List.of(), ReportLanguage.EN).note())
                .isEqualTo("Codes not known yet: theme=t01, event=E-1.");
        assertThat(CoverageChart.of(view, List.of(), ReportLanguage.VI).note())
                .isEqualTo("Mã chưa được biết đến: theme=t01, event=E-1.");
        assertThat(chart(PLAN, PLAN).note()).isEqualTo("A work may be in several groups, so the bars do not add up.");
    }

    @Test
    void anAgencyIsCalledByItsCodeThoughAGenreHasThatToo() {
        AggregatesView view = new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                List.of(Map.of("agency", "NEWS", "genre", "NEWS", "works", 3L)),
                Map.of("works", 3L),
                List.of(),
                new CompletenessView(1, 3, new BigDecimal("33.33"), List.of(), Map.of()),
                List.of());

        Chart chart = CoverageChart.of(view, List.of("agency", "genre"), ReportLanguage.VI);

        assertThat(chart.title()).isEqualTo("Tác phẩm theo cơ quan báo chí và thể loại");
        assertThat(chart.categories()).containsExactly("NEWS");
        assertThat(chart.series()).extracting(ChartSeries::name).containsExactly("Tin");
    }
}
