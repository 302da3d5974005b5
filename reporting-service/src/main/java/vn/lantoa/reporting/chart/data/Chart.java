package vn.lantoa.reporting.chart.data;

import java.util.List;
import java.util.stream.Collectors;

import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * What a chart shows, without a word on how it looks.
 *
 * @param unit of the values, as it stands beside their axis
 * @param form whether the bars stand or lie; lines and bands need those that stand
 * @param categories what the values are of, in order: months, agencies, clauses
 * @param series each with a value for each category
 * @param note a line below the picture; empty for none
 */
public record Chart(
        ReportLanguage language,
        String title,
        String unit,
        Form form,
        List<String> categories,
        List<ChartSeries> series,
        String note) {

    /** How the categories are laid out. */
    public enum Form {
        /** Side by side, each with bars that stand. */
        COLUMNS,
        /** One below the other, each with bars that lie: for long names. */
        ROWS
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("%s has %d values for %d categories"
                        .formatted(one.name(), one.values().size(), categories.size()));
            }
        }
    }

    /** Whether there is no value at all. */
    public boolean isEmpty() {
        return series.stream().allMatch(one -> one.values().stream().allMatch(value -> value == null));
    }

    /** What the chart shows, in a sentence, for those who cannot see it. */
    public String description() {
        String names = series.stream().map(ChartSeries::name).collect(Collectors.joining("; "));
        String over = categories.isEmpty()
                ? ""
                : " (" + categories.get(0) + " – " + categories.get(categories.size() - 1) + ")";
        return language.pick("Biểu đồ: ", "Chart: ") + title + ". " + names + over + ", " + unit + ".";
    }
}
