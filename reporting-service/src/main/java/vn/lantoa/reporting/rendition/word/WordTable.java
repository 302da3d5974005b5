package vn.lantoa.reporting.rendition.word;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.lantoa.reporting.rendition.ColumnWidths;
import vn.lantoa.reporting.rendition.FlowBlock;
import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.wording.ReportLanguage;

/** A table with its caption above, its heading on every page, and its note below. */
final class WordTable {

    private static final int TWIPS = 20;
    private static final String SHADE = "E7EBF0";

    private final XWPFDocument document;
    private final ReportLanguage language;

    WordTable(XWPFDocument document, ReportLanguage language) {
        this.document = document;
        this.language = language;
    }

    void write(FlowBlock.Grid block) {
        ReportTable table = block.table();
        WordText text = new WordText(document);
        text.paragraph(ReportWordStyle.CAPTION, block.caption());
        double size = OfficialForm.tableSize(table);
        double[] widths = ColumnWidths.of(table, language, size, WordPage.textWidth() / (double) TWIPS);
        WordGrid grid = new WordGrid(
                document,
                Arrays.stream(widths)
                        .mapToLong(width -> Math.round(width * TWIPS))
                        .toArray());
        heading(grid.row(), table, size);
        table.rows().forEach(row -> row(grid.row(), table, row, size, false));
        if (!table.totals().isEmpty()) {
            row(grid.row(), table, table.totals(), size, true);
        }
        grid.keepEnd();
        text.paragraph(ReportWordStyle.NOTE, table.note());
    }

    private static void heading(XWPFTableRow row, ReportTable table, double size) {
        row.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            row.getCell(i).setColor(SHADE);
            cell(row.getCell(i), table.columns().get(i).heading(), ParagraphAlignment.CENTER, size)
                    .setBold(true);
        }
    }

    private void row(XWPFTableRow row, ReportTable table, List<ReportCell> cells, double size, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            ReportTable.Type type = table.columns().get(i).type();
            String words = cells.get(i).printed(type, language);
            cell(row.getCell(i), words, alignment(type), size).setBold(bold);
        }
    }

    private static ParagraphAlignment alignment(ReportTable.Type type) {
        if (type == ReportTable.Type.DATE) {
            return ParagraphAlignment.CENTER;
        }
        return type == ReportTable.Type.TEXT ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT;
    }

    private static XWPFRun cell(XWPFTableCell cell, String words, ParagraphAlignment alignment, double size) {
        XWPFParagraph paragraph = WordGrid.paragraph(cell, ReportWordStyle.CELL);
        paragraph.setAlignment(alignment);
        XWPFRun run = WordText.run(paragraph, words);
        run.setFontSize(size);
        return run;
    }
}
