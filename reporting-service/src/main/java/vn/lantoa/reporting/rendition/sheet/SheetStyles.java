package vn.lantoa.reporting.rendition.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportTable;

/** How the cells of a workbook look: each type of column has its format. */
final class SheetStyles {

    private static final byte[] SHADE = {(byte) 0xE7, (byte) 0xEB, (byte) 0xF0};

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFCellStyle words;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final Map<ReportTable.Type, XSSFCellStyle> cells = new EnumMap<>(ReportTable.Type.class);
    private final Map<ReportTable.Type, XSSFCellStyle> totals = new EnumMap<>(ReportTable.Type.class);

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = font(false);
        this.bold = font(true);
        this.words = wrapped(plain);
        this.title = wrapped(bold);
        this.heading = bordered(bold, "General");
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(
                new XSSFColor(SHADE, workbook.getStylesSource().getIndexedColors()));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (ReportTable.Type type : ReportTable.Type.values()) {
            cells.put(type, bordered(plain, format(type)));
            totals.put(type, bordered(bold, format(type)));
        }
    }

    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle cell(ReportTable.Type type, boolean total) {
        return Objects.requireNonNull((total ? totals : cells).get(type));
    }

    private XSSFFont font(boolean heavy) {
        XSSFFont font = workbook.createFont();
        font.setFontName(OfficialForm.FACE);
        font.setFontHeightInPoints((short) OfficialForm.TABLE_SIZE);
        font.setBold(heavy);
        return font;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font, String format) {
        XSSFCellStyle style = wrapped(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static String format(ReportTable.Type type) {
        return switch (type) {
            case COUNT -> "#,##0";
            case SECONDS -> "#,##0";
            case PERCENT -> "0.0%";
            case DATE -> "dd/mm/yyyy";
            case MONEY -> "#,##0\\ \"₫\"";
            case TEXT -> "@";
        };
    }
}
