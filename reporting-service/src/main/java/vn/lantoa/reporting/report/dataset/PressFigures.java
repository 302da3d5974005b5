package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.completeness.CompletenessView;

/** What the press published in the period: by agency, genre, theme and event, and how complete that is. */
@ApplicationScoped
class PressFigures {

    private static final Map<String, FigureUnit> UNITS = Map.of(
            "works", FigureUnit.WORK,
            "publications", FigureUnit.PUBLICATION,
            "seconds", FigureUnit.SECOND,
            "airtimeSeconds", FigureUnit.SECOND,
            "views", FigureUnit.VIEW);
    private static final List<String> OF_AGENCIES =
            List.of("works", "publications", "seconds", "airtimeSeconds", "views");
    private static final List<String> OF_PARTS = List.of("works", "publications", "seconds");

    private final AggregateService aggregates;

    PressFigures(AggregateService aggregates) {
        this.aggregates = aggregates;
    }

    /** Notes them. Returns whether everything recorded until the known time is in. */
    boolean addTo(FigureSheet sheet) {
        AggregatesView agencies = table(sheet, "AGENCIES", OF_AGENCIES, List.of("agency"));
        table(sheet, "GENRES", OF_PARTS, List.of("agency", "genre"));
        table(sheet, "EVENTS", OF_PARTS, List.of("event"));
        table(sheet, "THEMES", OF_PARTS, List.of("planId", "theme"));
        complete(sheet, agencies.completeness());
        return agencies.asOfState() == AsOfState.CLOSED;
    }

    private AggregatesView table(FigureSheet sheet, String code, List<String> measures, List<String> keys) {
        ReportQuestion asked = sheet.question();
        AggregatesView view = aggregates.ofPeriod(
                String.join(",", measures),
                String.join(
                        ",", keys.stream().filter(key -> !key.equals("planId")).toList()),
                asked.period(),
                null,
                asked.asOf());
        List<DatasetTable.Row> rows =
                view.rows().stream().map(row -> row(sheet, row, measures, keys)).toList();
        if (view.overlapping().isEmpty()) {
            List<String> totals = measures.stream()
                    .map(measure ->
                            figure(sheet, measure, Map.of(), view.totals().get(measure)))
                    .toList();
            sheet.table(code, measures, rows, totals);
        } else {
            sheet.table(code, measures, rows);
        }
        return view;
    }

    private static DatasetTable.Row row(
            FigureSheet sheet, Map<String, @Nullable Object> row, List<String> measures, List<String> keys) {
        Map<String, String> cell = new TreeMap<>();
        keys.forEach(key -> cell.put(key, row.get(key) == null ? "" : String.valueOf(row.get(key))));
        return new DatasetTable.Row(
                cell,
                measures.stream()
                        .map(measure -> figure(sheet, measure, cell, row.get(measure)))
                        .toList());
    }

    private static String figure(FigureSheet sheet, String measure, Map<String, String> cell, @Nullable Object value) {
        return sheet.add(
                measure,
                cell,
                value == null ? null : new BigDecimal(value.toString()),
                UNITS.getOrDefault(measure, FigureUnit.WORK));
    }

    private static void complete(FigureSheet sheet, CompletenessView view) {
        List<String> metrics = List.of("completeness.declared", "completeness.expected", "completeness.percent");
        List<String> figures = List.of(
                sheet.add(metrics.get(0), Map.of(), BigDecimal.valueOf(view.declared()), FigureUnit.AGENCY_MONTH),
                sheet.add(metrics.get(1), Map.of(), BigDecimal.valueOf(view.expected()), FigureUnit.AGENCY_MONTH),
                sheet.add(metrics.get(2), Map.of(), view.percent(), FigureUnit.PERCENT));
        sheet.table("COMPLETENESS", metrics, List.of(new DatasetTable.Row(Map.of(), figures)));
    }
}
