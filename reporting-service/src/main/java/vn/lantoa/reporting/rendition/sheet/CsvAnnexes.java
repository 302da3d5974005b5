package vn.lantoa.reporting.rendition.sheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.lantoa.platform.web.file.CsvText;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.rendition.StableZip;

/**
 * The tables of a report as files of {@link CsvText} in one ZIP, each named after its code: figures with a point and
 * without grouping, ratios as such, days as 2024-08-05, nothing where nothing is known.
 */
public final class CsvAnnexes {

    private CsvAnnexes() {}

    public static byte[] of(ReportDocument report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReportTable table : report.tables()) {
            files.put(table.code() + ".csv", text(table).getBytes(StandardCharsets.UTF_8));
        }
        return StableZip.of(files);
    }

    private static String text(ReportTable table) {
        StringBuilder text = new StringBuilder(CsvText.BYTE_ORDER_MARK);
        text.append(line(table.columns(), column -> CsvText.cell(column.heading())));
        table.rows().forEach(row -> text.append(line(row, CsvAnnexes::cell)));
        if (!table.totals().isEmpty()) {
            text.append(line(table.totals(), CsvAnnexes::cell));
        }
        return text.toString();
    }

    private static <T> String line(List<T> cells, Function<T, String> written) {
        return CsvText.line(cells.stream().map(written).toList());
    }

    private static String cell(ReportCell cell) {
        if (cell instanceof ReportCell.Amount amount) {
            return amount.value().toPlainString();
        }
        if (cell instanceof ReportCell.Day day) {
            return day.day().toString();
        }
        return cell instanceof ReportCell.Words words ? CsvText.cell(words.text()) : "";
    }
}
