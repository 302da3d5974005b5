package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.CoverageChart;
import vn.lantoa.reporting.chart.FigureNames;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.report.text.ReportTitle;
import vn.lantoa.reporting.wording.ReportLanguage;

/** The charts of a report, of its own figures alone: growth, output by agency and genre, events against their plans. */
final class PrintedCharts {

    private static final String GENRE = "genre";
    private static final int MOST_CATEGORIES = 20;
    private static final int MOST_SERIES = CoverageChart.MOST_SERIES;

    private final Dataset dataset;
    private final ReportLanguage language;
    private final FigureNames names;
    private final PrintedTargets targets;

    PrintedCharts(Dataset dataset, ReportLanguage language) {
        this.dataset = dataset;
        this.language = language;
        this.names = new FigureNames(language);
        this.targets = new PrintedTargets(dataset);
    }

    /** Those that have anything to show. */
    List<Chart> all() {
        return List.of(growth(), output(), events()).stream()
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    private Chart growth() {
        List<ReportFigure> rates = of("growth.percent", Set.of("targetId", "measure"), Set.of("agency")).stream()
                .filter(figure -> figure.value() != null)
                .toList();
        List<ReportFigure> shown = rates.subList(0, Math.min(MOST_CATEGORIES, rates.size()));
        return new Chart(
                language,
                language.pick(
                        "Tăng trưởng lũy kế đến hết " + ReportTitle.words(dataset.wholePeriod()),
                        "Growth to date, " + dataset.period()),
                language.pick("% so với kỳ gốc", "% against the baseline"),
                Chart.Form.COLUMNS,
                shown.stream().map(this::measured).toList(),
                List.of(ChartSeries.bars(language.pick("Tăng trưởng", "Growth"), values(shown))),
                "");
    }

    private String measured(ReportFigure figure) {
        String agency = figure.dimensions().getOrDefault("agency", language.pick("Chung", "All"));
        return agency + ": "
                + names.of(GrowthMeasure.valueOf(figure.dimensions().getOrDefault("measure", "")))
                + targets.mark(figure.dimensions().get("targetId"));
    }

    private Chart output() {
        List<ReportFigure> works = of("works", Set.of("agency", GENRE), Set.of());
        Set<String> agencies = new LinkedHashSet<>();
        Set<String> genres = new LinkedHashSet<>();
        works.forEach(figure -> {
            agencies.add(figure.dimensions().getOrDefault("agency", ""));
            genres.add(figure.dimensions().getOrDefault(GENRE, ""));
        });
        boolean fits = agencies.size() <= MOST_CATEGORIES && genres.size() <= MOST_SERIES;
        List<String> categories = fits ? List.copyOf(agencies) : List.of();
        List<ChartSeries> series = genres.stream()
                .limit(MOST_SERIES)
                .map(genre -> ChartSeries.bars(names.group(GENRE, genre), works(works, categories, genre)))
                .toList();
        return new Chart(
                language,
                language.pick("Tác phẩm báo chí theo cơ quan và thể loại", "Works by agency and genre"),
                language.pick("tác phẩm", "works"),
                Chart.Form.COLUMNS,
                categories,
                series,
                "");
    }

    private static List<@Nullable BigDecimal> works(List<ReportFigure> works, List<String> agencies, String genre) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String agency : agencies) {
            Map<String, String> cell = Map.of("agency", agency, GENRE, genre);
            values.add(works.stream()
                    .filter(figure -> figure.dimensions().equals(cell))
                    .findFirst()
                    .map(ReportFigure::value)
                    .orElse(null));
        }
        return values;
    }

    private Chart events() {
        List<ReportFigure> planned = of("event.plannedWorks", Set.of("event"), Set.of());
        List<ReportFigure> shown = planned.subList(0, Math.min(MOST_CATEGORIES, planned.size()));
        List<@Nullable BigDecimal> delivered = new ArrayList<>();
        for (ReportFigure event : shown) {
            delivered.add(of("event.deliveredWorks", Set.of("event"), Set.of()).stream()
                    .filter(figure -> figure.dimensions().equals(event.dimensions()))
                    .findFirst()
                    .map(ReportFigure::value)
                    .orElse(null));
        }
        return new Chart(
                language,
                language.pick(
                        "Tin, bài về các sự kiện so với kế hoạch truyền thông", "Coverage of events against plan"),
                language.pick("tác phẩm", "works"),
                Chart.Form.ROWS,
                shown.stream()
                        .map(figure -> figure.dimensions().getOrDefault("event", ""))
                        .toList(),
                List.of(
                        ChartSeries.bars(names.measure("event.plannedWorks"), values(shown)),
                        ChartSeries.bars(names.measure("event.deliveredWorks"), delivered)),
                "");
    }

    private static List<@Nullable BigDecimal> values(List<ReportFigure> figures) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        figures.forEach(figure -> values.add(figure.value()));
        return values;
    }

    /** The figures of a metric that have these dimensions, and perhaps those. */
    private List<ReportFigure> of(String metric, Set<String> needed, Set<String> allowed) {
        return dataset.figures().stream()
                .filter(figure -> figure.metric().equals(metric))
                .filter(figure -> figure.dimensions().keySet().containsAll(needed))
                .filter(figure -> figure.dimensions().keySet().stream()
                        .allMatch(key -> needed.contains(key) || allowed.contains(key)))
                .toList();
    }
}
