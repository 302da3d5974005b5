package vn.lantoa.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.wording.ReportLanguage;

/** One measure of what the press published, by one or two groups: the first along the axis, the second as bars. */
public final class CoverageChart {

    static final int MOST_CATEGORIES = 40;
    public static final int MOST_SERIES = 8;

    private static final String PLAN = "planId";
    private static final int TWO = 2;
    private static final int MOST_COLUMNS = 12;

    private final AggregatesView view;
    private final List<String> groups;
    private final String measure;
    private final ReportLanguage language;
    private final FigureNames names;

    private CoverageChart(AggregatesView view, List<String> groups, String measure, ReportLanguage language) {
        this.view = view;
        this.groups = groups;
        this.measure = measure;
        this.language = language;
        this.names = new FigureNames(language);
    }

    /**
     * The chart of an answer.
     *
     * @param groups what its rows are told apart by
     * @throws Problem 400 when it has not one measure, more than two groups, groups of several plans, or too many rows
     *     to be drawn
     */
    public static Chart of(AggregatesView view, List<String> groups, ReportLanguage language) {
        List<String> measures = measures(view);
        if (measures.size() != 1) {
            throw Problem.inQuery("measures", ChartProblem.CHART_MEASURE_NOT_ONE, measures.size());
        }
        List<String> drawn =
                groups.stream().filter(group -> !group.equals(PLAN)).toList();
        if (drawn.size() > TWO) {
            throw Problem.inQuery("groupBy", ChartProblem.CHART_GROUPS_TOO_MANY, drawn.size());
        }
        if (plans(view) > 1) {
            throw Problem.inQuery(PLAN, ChartProblem.CHART_PLAN_REQUIRED);
        }
        return new CoverageChart(view, drawn, measures.get(0), language).chart();
    }

    /** How many publications were observed comes with what was observed, and is drawn where it alone was asked for. */
    private static List<String> measures(AggregatesView view) {
        Set<String> answered = view.totals().keySet();
        return answered.stream()
                .filter(measure -> answered.size() == 1 || !measure.equals("observed"))
                .toList();
    }

    /** How many plans the rows name: what has the same code in two of them is not the same. */
    private static long plans(AggregatesView view) {
        return view.rows().stream()
                .map(row -> row.get(PLAN))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private Chart chart() {
        List<String> categories = values(0);
        List<String> series = values(1);
        if (categories.size() > MOST_CATEGORIES || series.size() > MOST_SERIES) {
            throw Problem.inQuery("groupBy", ChartProblem.CHART_TOO_WIDE, categories.size(), series.size());
        }
        return new Chart(
                language,
                title(),
                names.unit(measure),
                categories.size() > MOST_COLUMNS ? Chart.Form.ROWS : Chart.Form.COLUMNS,
                categories.stream().map(category -> named(0, category)).toList(),
                series.stream().map(one -> bars(categories, one)).toList(),
                note());
    }

    /** What the rows have of a group, in their order; one nameless value where there is no such group. */
    private List<String> values(int group) {
        Set<String> values = new LinkedHashSet<>();
        view.rows().forEach(row -> values.add(value(row, group)));
        return values.isEmpty() ? List.of("") : List.copyOf(values);
    }

    private String value(Map<String, @Nullable Object> row, int group) {
        Object value = group < groups.size() ? row.get(groups.get(group)) : "";
        return value == null ? language.pick("(không ghi)", "(none)") : value.toString();
    }

    private ChartSeries bars(List<String> categories, String series) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String category : categories) {
            values.add(view.rows().stream()
                    .filter(row ->
                            value(row, 0).equals(category) && value(row, 1).equals(series))
                    .map(row -> row.get(measure))
                    .filter(Long.class::isInstance)
                    .map(figure -> BigDecimal.valueOf((Long) figure))
                    .reduce(BigDecimal::add)
                    .orElse(null));
        }
        return ChartSeries.bars(series.isEmpty() ? names.measure(measure) : named(1, series), values);
    }

    private String named(int group, String value) {
        return value.isEmpty() ? language.pick("Tất cả", "All") : names.group(groups.get(group), value);
    }

    private String title() {
        String by = String.join(
                language.pick(" và ", " and "),
                groups.stream().map(names::dimension).toList());
        return names.measure(measure) + (by.isEmpty() ? "" : language.pick(" theo ", " by ") + by);
    }

    private String note() {
        List<String> sentences = new ArrayList<>();
        if (!view.overlapping().isEmpty()) {
            sentences.add(language.pick(
                    "Một tác phẩm có thể ở nhiều nhóm, nên các cột không cộng lại được.",
                    "A work may be in several groups, so the bars do not add up."));
        }
        if (!view.warnings().isEmpty()) {
            sentences.add(language.pick("Mã chưa được biết đến: ", "Codes not known yet: ") + unknown() + ".");
        }
        return String.join(" ", sentences);
    }

    private String unknown() {
        return view.warnings().stream()
                .map(warning -> warning.field() + "=" + warning.value())
                .collect(Collectors.joining(", "));
    }
}
