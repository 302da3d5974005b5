package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.chart.draw.Chart;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.Figure;
import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class PaperChartsTest {

    @Test
    void worksAreDrawnByAgencyAndGenreAsTheReportHasThem() {
        List<Chart> charts = drawn(
                figure("works", Map.of(), "6"),
                figure("works", Map.of("agency", "BBD"), "5"),
                figure("works", Map.of("agency", "BBD", "genre", "NEWS"), "3"),
                figure("works", Map.of("agency", "BBD", "genre", "ARTICLE"), "2"),
                figure("works", Map.of("agency", "BTV", "genre", "NEWS"), "1"));

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).categories()).containsExactly("BBD", "BTV");
        assertThat(charts.get(0).series())
                .extracting(series -> series.name() + " " + series.values())
                .containsExactly("Tin [3, 1]", "Bài [2, null]");
    }

    @Test
    void growthIsDrawnOfEachAgencyAndOfAll() {
        Map<String, String> all = Map.of("targetId", "t", "measure", "NEWS_ITEMS");
        Map<String, String> one = Map.of("targetId", "t", "measure", "NEWS_ITEMS", "agency", "BBD");

        List<Chart> charts = drawn(figure("growth.percent", one, "16.3"), figure("growth.percent", all, null));

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).categories()).containsExactly("BBD: Tin", "Chung: Tin");
    }

    @Test
    void eventsAreDrawnBesideTheirMediaPlans() {
        Map<String, String> event = Map.of("event", "F1H2O-2024");

        List<Chart> charts =
                drawn(figure("event.plannedWorks", event, "10"), figure("event.deliveredWorks", event, "12"));

        assertThat(charts.get(0).series())
                .extracting(series -> series.values().toString())
                .containsExactly("[10]", "[12]");
    }

    @Test
    void whatHasNoValueIsNotDrawn() {
        assertThat(drawn(figure("event.plannedWorks", Map.of("event", "X"), null)))
                .isEmpty();
    }

    private static Figure figure(String metric, Map<String, String> cell, @Nullable String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Figure(metric + cell, metric + cell, metric, cell, number, FigureUnit.WORK);
    }

    private static List<Chart> drawn(Figure... figures) {
        Dataset dataset = new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                Instant.parse("2024-04-05T03:00:00Z"),
                true,
                null,
                false,
                List.of(figures),
                List.of());
        return new PaperCharts(dataset, ReportLanguage.VI).all();
    }
}
