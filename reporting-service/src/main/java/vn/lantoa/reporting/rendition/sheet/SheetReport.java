package vn.lantoa.reporting.rendition.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.rendition.StableZip;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * Writes a report's figures as a workbook: which report it is, a sheet for each table, a sheet for the charts, which
 * are Excel's own. The same report gives the same bytes.
 */
public final class SheetReport {

    /** Instead of the time of writing. */
    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private static final int WIDE = 100 * 256;

    private final XSSFWorkbook workbook;
    private final ReportDocument report;
    private final ReportLanguage language;
    private final SheetStyles styles;

    private SheetReport(XSSFWorkbook workbook, ReportDocument report) {
        this.workbook = workbook;
        this.report = report;
        this.language = report.language();
        this.styles = new SheetStyles(workbook);
    }

    public static byte[] of(ReportDocument report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetReport(workbook, report).write();
            workbook.write(bytes);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return StableZip.again(bytes.toByteArray());
    }

    private void write() {
        properties(workbook.getProperties().getCoreProperties());
        about();
        for (ReportTable table : report.tables()) {
            new SheetTable(workbook.createSheet(table.code()), styles, language).write(table);
        }
        if (!report.charts().isEmpty()) {
            charts();
        }
    }

    private void about() {
        XSSFSheet sheet = workbook.createSheet(language.pick("Báo cáo", "Report"));
        sheet.setColumnWidth(0, WIDE);
        List<String> lines = new ArrayList<>(List.of(
                report.kind(),
                report.title(),
                report.letterhead().agency(),
                OfficialForm.numberLine(report),
                OfficialForm.dateLine(report)));
        lines.addAll(report.hashes());
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(lines.get(i));
            row.getCell(0).setCellStyle(i < 2 ? styles.title() : styles.words());
        }
    }

    private void charts() {
        XSSFSheet sheet = workbook.createSheet(language.pick("Biểu đồ", "Charts"));
        int row = 0;
        for (Chart chart : report.charts()) {
            row = new SheetChart(sheet, styles).write(chart, row);
        }
    }

    private void properties(POIXMLProperties.CoreProperties properties) {
        properties.setTitle(report.kind() + " " + report.title());
        properties.setCreator(report.letterhead().agency());
        properties.getUnderlyingProperties().setLanguageProperty(language.tag());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(NO_TIME)));
        properties.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(NO_TIME)));
    }
}
