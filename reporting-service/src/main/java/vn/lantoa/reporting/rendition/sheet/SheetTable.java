package vn.lantoa.reporting.rendition.sheet;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.rendition.ColumnWidths;
import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * A sheet with one table: its title, its heading, which stays in sight, typed rows, and totals that can be followed.
 */
final class SheetTable {

    private static final int HEADING = 2;
    /** A column of 100 points, in Excel's 256ths of a letter. */
    private static final double PER_POINT = 256 / 5.4;

    private static final double PAGE = 560;
    private static final int WIDEST = 255 * 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final ReportLanguage language;

    SheetTable(XSSFSheet sheet, SheetStyles styles, ReportLanguage language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
    }

    void write(ReportTable table) {
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(table.title());
        title.setCellStyle(styles.title());
        int last = table.columns().size() - 1;
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        }
        heading(table);
        int row = HEADING + 1;
        for (List<ReportCell> cells : table.rows()) {
            row(sheet.createRow(row++), table, cells);
        }
        if (!table.totals().isEmpty()) {
            totals(sheet.createRow(row++), table);
        }
        if (!table.note().isEmpty()) {
            sheet.createRow(row + 1).createCell(0).setCellValue(table.note());
        }
        sheet.createFreezePane(0, HEADING + 1);
        double[] widths = ColumnWidths.of(table, language, OfficialForm.TABLE_SIZE, PAGE);
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, (int) Math.min(WIDEST, widths[i] * PER_POINT));
        }
    }

    private void heading(ReportTable table) {
        XSSFRow row = sheet.createRow(HEADING);
        for (int i = 0; i < table.columns().size(); i++) {
            ReportTable.Column column = table.columns().get(i);
            String unit = column.type() == ReportTable.Type.SECONDS ? language.pick(" (giây)", " (seconds)") : "";
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.heading() + unit);
            cell.setCellStyle(styles.heading());
        }
    }

    private void row(XSSFRow row, ReportTable table, List<ReportCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.cell(table.columns().get(i).type(), false));
            value(cell, cells.get(i));
        }
    }

    private static void value(XSSFCell cell, ReportCell value) {
        if (value instanceof ReportCell.Words words) {
            cell.setCellValue(words.text());
        } else if (value instanceof ReportCell.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else if (value instanceof ReportCell.Day day) {
            cell.setCellValue(day.day());
        }
    }

    /** A total is a formula where the rows add up to it; where they overlap it is the figure itself. */
    private void totals(XSSFRow row, ReportTable table) {
        for (int i = 0; i < table.totals().size(); i++) {
            XSSFCell cell = row.createCell(i);
            ReportTable.Type type = table.columns().get(i).type();
            cell.setCellStyle(styles.cell(type, true));
            ReportCell total = table.totals().get(i);
            if (type.isAdditive() && total instanceof ReportCell.Amount amount) {
                BigDecimal sum = sum(table, i);
                if (sum != null && sum.compareTo(amount.value()) == 0) {
                    String column = CellReference.convertNumToColString(i);
                    int first = HEADING + 2;
                    cell.setCellFormula("SUM(%s%d:%s%d)"
                            .formatted(
                                    column, first, column, first + table.rows().size() - 1));
                }
            }
            value(cell, total);
        }
    }

    private static @Nullable BigDecimal sum(ReportTable table, int column) {
        if (table.rows().isEmpty()) {
            return null;
        }
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(ReportCell.Amount.class::isInstance)
                .map(cell -> ((ReportCell.Amount) cell).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
