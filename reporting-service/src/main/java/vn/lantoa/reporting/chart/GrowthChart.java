package vn.lantoa.reporting.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.growth.ForecastView;
import vn.lantoa.reporting.growth.GrowthRow;
import vn.lantoa.reporting.growth.GrowthView;
import vn.lantoa.reporting.wording.ReportLanguage;

/** How a growth target stands: growth so far, the band that the year is forecast to end in, the line of the target. */
public final class GrowthChart {

    private static final int MOST_ROWS = 14;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GrowthView growth;
    private final ReportLanguage language;
    private final FigureNames names;

    private GrowthChart(GrowthView growth, ReportLanguage language) {
        this.growth = growth;
        this.language = language;
        this.names = new FigureNames(language);
    }

    public static Chart of(GrowthView growth, ReportLanguage language) {
        return new GrowthChart(growth, language).chart();
    }

    private Chart chart() {
        List<GrowthRow> all =
                Stream.concat(growth.pooled().stream(), growth.rows().stream()).toList();
        List<GrowthRow> shown = all.subList(0, Math.min(MOST_ROWS, all.size()));
        BigDecimal target = growth.growthPercent();
        return new Chart(
                language,
                growth.name() + " – " + growth.period(),
                language.pick("% so với năm ", "% against ") + growth.baselineYear(),
                Chart.Form.COLUMNS,
                shown.stream().map(this::name).toList(),
                List.of(
                        ChartSeries.bars(
                                language.pick("Tăng trưởng đến nay", "Growth so far"),
                                each(shown, row -> percent(row.growth()))),
                        ChartSeries.band(
                                language.pick("Dự báo cả năm (khoảng 80 %)", "Forecast of the year (80%)"),
                                each(shown, row -> forecast(row, ForecastView::low)),
                                each(shown, row -> forecast(row, ForecastView::high))),
                        ChartSeries.dashes(
                                language.pick("Mục tiêu ", "Target ") + language.number(target) + " %",
                                each(shown, row -> target))),
                note(all.size() - shown.size()));
    }

    private String name(GrowthRow row) {
        String agency = row.agency() == null ? language.pick("Chung:", "All:") : row.agency() + ":";
        return agency + " " + names.of(row.measure());
    }

    private static List<@Nullable BigDecimal> each(
            List<GrowthRow> rows, Function<GrowthRow, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null
                ? null
                : ratio.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** A forecast output as a growth of the year. */
    private static @Nullable BigDecimal forecast(GrowthRow row, Function<ForecastView, BigDecimal> end) {
        ForecastView forecast = row.forecast();
        BigDecimal year = row.yearBaseline();
        if (forecast == null || year == null || year.signum() == 0) {
            return null;
        }
        return percent(end.apply(forecast).divide(year, MathContext.DECIMAL64).subtract(BigDecimal.ONE));
    }

    private String note(int cut) {
        String outside = growth.pooled().stream()
                .flatMap(row -> row.leftOut().stream())
                .map(GrowthRow.LeftOut::agency)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String leftOut = outside.isEmpty()
                ? ""
                : language.pick("Không tính vì thiếu số liệu nền: ", "Left out for want of a baseline: ") + outside
                        + ". ";
        return leftOut + (cut > 0 ? MoreRows.of(language, cut) : "");
    }
}
