package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.figure.FigureId;

/** Collects the figures and tables of a report; a figure that stands in several tables is one. */
final class FigureSheet {

    private final ReportQuestion question;
    private final Map<String, ReportFigure> figures = new LinkedHashMap<>();
    private final List<DatasetTable> tables = new ArrayList<>();

    FigureSheet(ReportQuestion question) {
        this.question = question;
    }

    ReportQuestion question() {
        return question;
    }

    /** Notes a figure. Returns its id. */
    String add(String metric, Map<String, String> dimensions, @Nullable BigDecimal value, FigureUnit unit) {
        FigureId id = new FigureId(metric, dimensions, question.period(), question.asOf());
        String name = id.toString();
        figures.putIfAbsent(
                name, new ReportFigure(name, id.shortForm(), metric, id.dimensions(), Decimals.plain(value), unit));
        return name;
    }

    /** A table whose columns do not add up to anything. */
    void table(String code, List<String> metrics, List<DatasetTable.Row> rows) {
        tables.add(new DatasetTable(code, metrics, rows, List.of(), List.of()));
    }

    /** A table whose rows must add up to the totals, column by column. */
    void table(String code, List<String> metrics, List<DatasetTable.Row> rows, List<String> totals) {
        List<DatasetTable.Gap> gaps = IntStream.range(0, totals.size())
                .mapToObj(column ->
                        new DatasetTable.Gap(totals.get(column), value(totals.get(column)), sum(rows, column)))
                .filter(gap -> gap.stated().compareTo(gap.summed()) != 0)
                .toList();
        tables.add(new DatasetTable(code, metrics, rows, totals, gaps));
    }

    /** Takes over a table, with its figures, that was built for the same question. */
    void keep(DatasetTable table, Dataset before) {
        Stream.concat(table.rows().stream().flatMap(row -> row.figures().stream()), table.totals().stream())
                .flatMap(id -> before.find(id).stream())
                .forEach(figure -> figures.putIfAbsent(figure.id(), figure));
        tables.add(table);
    }

    private BigDecimal sum(List<DatasetTable.Row> rows, int column) {
        return rows.stream().map(row -> value(row.figures().get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What nobody measured adds nothing. */
    private BigDecimal value(String id) {
        ReportFigure figure = figures.get(id);
        return figure == null || figure.value() == null ? BigDecimal.ZERO : figure.value();
    }

    List<ReportFigure> figures() {
        return List.copyOf(figures.values());
    }

    List<DatasetTable> tables() {
        return List.copyOf(tables);
    }
}
