package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.Figure;
import vn.lantoa.reporting.report.dataset.FigureUnit;

/** Tables of a report in the words of its readers. */
final class PaperTable {

    private static final int PERCENT = 2;
    private static final Map<String, String> TITLES = Map.of(
            "AGENCIES", "Tác phẩm theo cơ quan báo chí",
            "GENRES", "Tác phẩm theo thể loại",
            "EVENTS", "Tác phẩm theo sự kiện",
            "THEMES", "Tác phẩm theo nội dung truyền thông",
            "COMPLETENESS", "Mức đầy đủ của số liệu",
            "TASKS", "Nhiệm vụ theo tình trạng",
            "PLAN", "Tình hình thực hiện kế hoạch",
            "EVENT_COVERAGE", "Truyền thông sự kiện so với kế hoạch");
    private static final Map<String, String> DIMENSIONS = Map.of(
            "agency", "Cơ quan báo chí",
            "genre", "Thể loại",
            "event", "Sự kiện",
            "theme", "Nội dung",
            "dueState", "Tình trạng",
            "measure", "Chỉ tiêu");
    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("works", "Tác phẩm"),
            Map.entry("publications", "Lượt đăng, phát"),
            Map.entry("seconds", "Thời lượng"),
            Map.entry("airtimeSeconds", "Thời lượng phát sóng"),
            Map.entry("views", "Lượt xem"),
            Map.entry("growth.actual", "Thực hiện"),
            Map.entry("growth.baseline", "Kỳ gốc"),
            Map.entry("growth.target", "Chỉ tiêu"),
            Map.entry("growth.percent", "Tăng lũy kế"),
            Map.entry("growth.inPeriodPercent", "Tăng trong kỳ"),
            Map.entry("completeness.declared", "Tháng đã xác nhận"),
            Map.entry("completeness.expected", "Tháng phải xác nhận"),
            Map.entry("completeness.percent", "Tỷ lệ"),
            Map.entry("tasks", "Nhiệm vụ"),
            Map.entry("plan.progressPercent", "Tiến độ"),
            Map.entry("plan.actionClauses", "Khoản cần thực hiện"),
            Map.entry("plan.coveredClauses", "Khoản đã có nhiệm vụ"),
            Map.entry("plan.events", "Sự kiện"),
            Map.entry("event.plannedWorks", "Kế hoạch tối thiểu"),
            Map.entry("event.deliveredWorks", "Đã thực hiện"));
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("", "(không nêu)"),
            Map.entry("NEWS", "Tin"),
            Map.entry("ARTICLE", "Bài"),
            Map.entry("REPORTAGE", "Phóng sự"),
            Map.entry("VIDEO", "Video"),
            Map.entry("PUBLICATION", "Ấn phẩm"),
            Map.entry("RADIO_PROGRAMME", "Chương trình phát thanh"),
            Map.entry("TV_PROGRAMME", "Chương trình truyền hình"),
            Map.entry("NEWS_ITEMS", "Tin"),
            Map.entry("ARTICLES", "Bài"),
            Map.entry("RADIO_SECONDS", "Thời lượng phát thanh"),
            Map.entry("TV_SECONDS", "Thời lượng truyền hình"),
            Map.entry("DONE_ON_TIME", "Hoàn thành đúng hạn"),
            Map.entry("DONE_LATE", "Hoàn thành muộn"),
            Map.entry("IN_PROGRESS", "Đang thực hiện"),
            Map.entry("OVERDUE", "Quá hạn"));

    private final Dataset dataset;

    PaperTable(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The table; its code is its own in the report. */
    ReportTable of(DatasetTable table) {
        List<String> shown = table.rows().get(0).dimensions().keySet().stream()
                .filter(DIMENSIONS::containsKey)
                .toList();
        List<ReportTable.Column> columns = new ArrayList<>();
        shown.forEach(name ->
                columns.add(new ReportTable.Column(DIMENSIONS.getOrDefault(name, name), ReportTable.Type.TEXT)));
        List<String> first = table.rows().get(0).figures();
        for (int i = 0; i < first.size(); i++) {
            String metric = table.metrics().get(i);
            columns.add(new ReportTable.Column(METRICS.getOrDefault(metric, metric), type(first.get(i))));
        }
        return new ReportTable(
                code(table),
                title(table),
                columns,
                table.rows().stream().map(row -> row(shown, row)).toList(),
                totals(shown, table.totals()),
                table.gaps().isEmpty() ? "" : "Các dòng không cộng thành tổng: xem phần giải trình số liệu.");
    }

    private String code(DatasetTable table) {
        return "B%02d".formatted(dataset.tables().indexOf(table) + 1);
    }

    /** The growth of a measure has a table of figures and one of rates: GROWTH.NEWS_ITEMS.0190…, and .RATES. */
    private static String title(DatasetTable table) {
        String[] parts = table.code().split("\\.");
        String measure = parts.length > 1 ? VALUES.getOrDefault(parts[1], parts[1]) : table.code();
        String growth = table.code().endsWith(".RATES") ? "Mức tăng: " : "Sản phẩm mới so với kỳ gốc: ";
        return TITLES.getOrDefault(table.code(), growth + measure);
    }

    private List<ReportCell> row(List<String> shown, DatasetTable.Row row) {
        return Stream.concat(
                        shown.stream().map(name -> words(row.dimensions().getOrDefault(name, ""))),
                        row.figures().stream().map(this::cell))
                .toList();
    }

    private static ReportCell words(String value) {
        return ReportCell.of(VALUES.getOrDefault(value, value));
    }

    private List<ReportCell> totals(List<String> shown, List<String> totals) {
        if (totals.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.of("Tổng cộng"));
        shown.stream().skip(1).forEach(more -> cells.add(ReportCell.of("")));
        totals.forEach(id -> cells.add(cell(id)));
        return cells;
    }

    private ReportCell cell(String id) {
        Figure figure = dataset.find(id).orElse(null);
        return figure == null ? ReportCell.none() : ReportCell.of(scaled(figure));
    }

    private static @Nullable BigDecimal scaled(Figure figure) {
        BigDecimal value = figure.value();
        return value == null || figure.unit() != FigureUnit.PERCENT ? value : value.movePointLeft(PERCENT);
    }

    private ReportTable.Type type(String id) {
        return dataset.find(id).map(Figure::unit).map(PaperTable::type).orElse(ReportTable.Type.COUNT);
    }

    private static ReportTable.Type type(FigureUnit unit) {
        return switch (unit) {
            case SECOND -> ReportTable.Type.SECONDS;
            case PERCENT -> ReportTable.Type.PERCENT;
            default -> ReportTable.Type.COUNT;
        };
    }
}
