package vn.lantoa.reporting.report.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.ReportFigure;

/**
 * The rates of growth of all press agencies together. They do not add up, so that a table has them in no totals, but in
 * a row behind those of the agencies.
 */
final class PooledRates {

    /** How the code of a table of rates ends. */
    static final String TABLE = ".RATES";

    private PooledRates() {}

    /** The rows of a table, and behind them that of the pool, where it is one of rates and has none. */
    static List<DatasetTable.Row> rows(DatasetTable table, Dataset dataset) {
        if (!table.code().endsWith(TABLE)) {
            return table.rows();
        }
        Map<String, String> pool = new TreeMap<>(table.rows().get(0).dimensions());
        pool.remove("agency");
        List<String> figures = table.metrics().stream()
                .flatMap(metric -> dataset.figures().stream()
                        .filter(figure -> figure.metric().equals(metric)
                                && figure.dimensions().equals(pool)))
                .map(ReportFigure::id)
                .toList();
        if (figures.size() != table.metrics().size()
                || table.rows().stream().anyMatch(row -> row.dimensions().equals(pool))) {
            return table.rows();
        }
        return Stream.concat(table.rows().stream(), Stream.of(new DatasetTable.Row(pool, figures)))
                .toList();
    }
}
