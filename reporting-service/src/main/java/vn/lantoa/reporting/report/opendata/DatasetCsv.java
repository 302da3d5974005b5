package vn.lantoa.reporting.report.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.lantoa.platform.web.file.CsvText;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.report.seal.SealedContent;

/** The figures of a sealed report as CSV (RFC 4180), and what its columns mean (CSV on the Web). */
final class DatasetCsv {

    static final String TYPE = "text/csv";
    static final String METADATA_TYPE = "application/csvm+json";
    static final String FILE = "dataset.csv";

    private static final String DATE_TIME = "dateTime";

    private enum Column {
        FIGURE("figure", "string", "Mã số liệu", "Figure"),
        METRIC("metric", "string", "Chỉ tiêu", "Metric"),
        CELL("cell", "string", "Ô", "Cell"),
        PERIOD("period", "string", "Kỳ", "Period"),
        CALENDAR("calendar", "string", "Lịch", "Calendar"),
        AS_OF("asOf", DATE_TIME, "Biết đến", "As of"),
        UNIT("unit", "string", "Đơn vị", "Unit"),
        VALUE("value", "decimal", "Giá trị", "Value");

        private final String name;
        private final Map<String, Object> described = new LinkedHashMap<>();

        Column(String name, String datatype, String vi, String en) {
            this.name = name;
            described.put("name", name);
            described.put("titles", new TreeMap<>(Map.of("vi", vi, "en", en, "und", name)));
            described.put("datatype", datatype);
        }
    }

    private DatasetCsv() {}

    static byte[] of(Dataset dataset) {
        List<List<String>> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : Column.values()) {
            names.add(column.name);
        }
        lines.add(names);
        dataset.figures().forEach(figure -> lines.add(line(dataset, figure)));
        return lines.stream()
                .map(line -> CsvText.line(line.stream().map(CsvText::exact).toList()))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Dataset dataset, ReportFigure figure) {
        return List.of(
                figure.id(),
                figure.metric(),
                figure.dimensions().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .sorted()
                        .collect(Collectors.joining(";")),
                dataset.period(),
                dataset.calendar().name(),
                dataset.asOf().toString(),
                figure.unit().name(),
                figure.value() == null
                        ? ""
                        : Objects.requireNonNull(figure.value()).toPlainString());
    }

    /** What a reader of the file finds beside it, under its name with {@code -metadata.json} behind. */
    static Map<String, Object> metadata(SealedContent sealed, String number) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "vi")));
        metadata.put("url", FILE);
        metadata.put("dc:title", sealed.title());
        metadata.put("dc:identifier", number);
        metadata.put(
                "dialect",
                new TreeMap<>(Map.of("encoding", "utf-8", "header", true, "lineTerminators", List.of("\r\n"))));
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(column.described);
        }
        metadata.put("tableSchema", new TreeMap<>(Map.of("columns", columns, "primaryKey", Column.FIGURE.name)));
        return metadata;
    }
}
