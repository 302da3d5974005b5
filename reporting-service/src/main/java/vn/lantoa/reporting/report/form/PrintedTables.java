package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.lantoa.reporting.chart.FigureNames;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.wording.ReportLanguage;

/** The tables of a report's figures, with words for their codes. */
final class PrintedTables {

    private static final String AGENCY = "agency";
    private static final String PLAN = "planId";
    private static final String THEME = "theme";

    /** What a table is about as a whole, and its rows need not say. */
    private static final Set<String> OF_THE_TABLE = Set.of(PLAN, "targetId", "measure");

    private static final String GROWTH = "GROWTH.";
    private static final String RATES = PooledRates.TABLE;
    private static final int TO_RATIO = 2;

    private final ReportLanguage language;
    private final FigureNames names;
    private final Map<String, ReportFigure> figures = new LinkedHashMap<>();
    private final Dataset dataset;
    private final PrintedTargets targets;

    PrintedTables(Dataset dataset, ReportLanguage language) {
        this.dataset = dataset;
        this.language = language;
        this.names = new FigureNames(language);
        this.targets = new PrintedTargets(dataset);
        dataset.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    /** Those that have rows; a table without would tell nothing. */
    List<ReportTable> all() {
        List<ReportTable> tables = new ArrayList<>();
        for (var table : dataset.tables()) {
            if (!table.rows().isEmpty()) {
                tables.add(printed(table, "%02d-%s".formatted(tables.size() + 1, code(table.code()))));
            }
        }
        return tables;
    }

    private ReportTable printed(DatasetTable table, String code) {
        List<DatasetTable.Row> all = PooledRates.rows(table, dataset);
        List<String> keys = keys(table);
        List<ReportTable.Column> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(new ReportTable.Column(capital(names.dimension(key)), ReportTable.Type.TEXT)));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (var row : all) {
            List<ReportCell> cells = new ArrayList<>();
            keys.forEach(key -> cells.add(ReportCell.of(group(key, row.dimensions()))));
            row.figures().forEach(id -> cells.add(cell(id)));
            rows.add(cells);
        }
        for (int i = 0; i < table.metrics().size(); i++) {
            columns.add(new ReportTable.Column(
                    names.measure(table.metrics().get(i)),
                    type(table.rows().get(0).figures().get(i))));
        }
        return new ReportTable(code, title(table.code()), columns, rows, totals(table, keys.size()), "");
    }

    private static List<String> keys(DatasetTable table) {
        return table.rows().stream()
                .flatMap(row -> row.dimensions().keySet().stream())
                .distinct()
                .filter(key -> !OF_THE_TABLE.contains(key) || key.equals(PLAN) && isOfManyPlans(table))
                .sorted()
                .toList();
    }

    /** Plans have themes of the same code; what is of no theme is of no plan. */
    private static boolean isOfManyPlans(DatasetTable table) {
        return table.rows().stream()
                        .map(DatasetTable.Row::dimensions)
                        .filter(cell -> !cell.getOrDefault(THEME, "").isEmpty())
                        .map(cell -> cell.getOrDefault(PLAN, ""))
                        .distinct()
                        .count()
                > 1;
    }

    private List<ReportCell> totals(DatasetTable table, int keys) {
        if (table.totals().isEmpty() || keys == 0) {
            return List.of();
        }
        List<ReportCell> cells = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            cells.add(ReportCell.of(i == 0 ? language.pick("Cộng", "Total") : ""));
        }
        table.totals().forEach(id -> cells.add(cell(id)));
        return cells;
    }

    private ReportCell cell(String id) {
        ReportFigure figure = figures.get(id);
        BigDecimal value = figure == null ? null : figure.value();
        if (figure == null || value == null) {
            return ReportCell.none();
        }
        return ReportCell.of(figure.unit() == FigureUnit.PERCENT ? value.movePointLeft(TO_RATIO) : value);
    }

    private ReportTable.Type type(String id) {
        ReportFigure figure = figures.get(id);
        if (figure != null && figure.unit() == FigureUnit.SECOND) {
            return ReportTable.Type.SECONDS;
        }
        return figure != null && figure.unit() == FigureUnit.PERCENT
                ? ReportTable.Type.PERCENT
                : ReportTable.Type.COUNT;
    }

    /** A row without a press agency is of all of them. */
    private String group(String key, Map<String, String> cell) {
        if (key.equals(AGENCY) && !cell.containsKey(key)) {
            return language.pick("Chung", "All together");
        }
        String value = cell.getOrDefault(key, "");
        return value.isEmpty() ? language.pick("(không ghi)", "(none)") : names.group(key, value);
    }

    private String title(String code) {
        if (code.startsWith(GROWTH)) {
            String[] parts = code.split("\\.");
            GrowthMeasure measure = GrowthMeasure.valueOf(parts[1]);
            String kind = code.endsWith(RATES)
                    ? language.pick("Tỷ lệ tăng trưởng: ", "Rates of growth: ")
                    : language.pick("Thực hiện so với kỳ gốc: ", "Actual against baseline: ");
            return kind + names.of(measure).toLowerCase(Locale.ROOT) + targets.mark(parts[2]);
        }
        return switch (code) {
            case "AGENCIES" -> language.pick("Sản phẩm báo chí theo cơ quan báo chí", "Output by press agency");
            case "GENRES" -> language.pick("Sản phẩm báo chí theo cơ quan và thể loại", "Output by agency and genre");
            case "EVENTS" -> language.pick("Sản phẩm báo chí theo sự kiện", "Output by event");
            case "THEMES" -> language.pick("Sản phẩm báo chí theo chủ đề", "Output by theme");
            case "COMPLETENESS" -> language.pick("Mức đầy đủ của số liệu", "Completeness of the figures");
            case "TASKS" -> language.pick("Nhiệm vụ theo tình trạng", "Tasks by state");
            case "MONEY" -> language.pick("Kinh phí theo khoản của kế hoạch (đồng)", "Money by clause (đồng)");
            case "MONEY_RATES" -> language.pick("Tỷ lệ giải ngân và nguồn xã hội", "Execution and social money");
            case "PLAN" -> language.pick("Tình hình thực hiện kế hoạch", "How the plan stands");
            case "EVENT_COVERAGE" ->
                language.pick("Tin, bài về sự kiện so với kế hoạch truyền thông", "Coverage of events against plan");
            default -> code;
        };
    }

    /** Short enough for the name of a sheet: without the target's id. */
    private static String code(String code) {
        String[] parts = code.split("\\.");
        String named = code.startsWith(GROWTH) ? parts[0] + "-" + parts[1] : code;
        return (named + (code.endsWith(RATES) ? "-RATES" : "")).toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
