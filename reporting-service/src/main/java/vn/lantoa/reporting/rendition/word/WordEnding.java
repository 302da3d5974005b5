package vn.lantoa.reporting.rendition.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportDocument;

/** Who receives, at the left, and who signs, at the right: on one page. */
final class WordEnding {

    private static final int LINES_TO_SIGN = 4;

    private final XWPFDocument document;
    private final ReportDocument report;

    WordEnding(XWPFDocument document, ReportDocument report) {
        this.document = document;
        this.report = report;
    }

    void write() {
        new WordText(document).paragraph(ReportWordStyle.BODY, "").setKeepNext(true);
        long half = WordPage.textWidth() / 2;
        WordGrid grid = new WordGrid(document, new long[] {half, WordPage.textWidth() - half});
        grid.table().removeBorders();
        XWPFTableRow row = grid.row();
        recipients(row.getCell(0));
        signature(row.getCell(1));
    }

    private void recipients(XWPFTableCell cell) {
        if (report.recipients().isEmpty()) {
            return;
        }
        XWPFRun heading = WordText.run(
                WordGrid.paragraph(cell, ReportWordStyle.RECIPIENTS), OfficialForm.recipients(report.language()));
        heading.setBold(true);
        heading.setItalic(true);
        heading.setFontSize(OfficialForm.NAME_SIZE);
        OfficialForm.recipientLines(report)
                .forEach(line -> WordText.run(WordGrid.paragraph(cell, ReportWordStyle.RECIPIENTS), line));
    }

    private void signature(XWPFTableCell cell) {
        ReportDocument.Signature signature = report.signature();
        if (!signature.authority().isEmpty()) {
            line(cell, signature.authority());
        }
        line(cell, signature.title());
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            line(cell, "");
        }
        line(cell, signature.name());
    }

    private static void line(XWPFTableCell cell, String words) {
        XWPFParagraph paragraph = WordGrid.paragraph(cell, ReportWordStyle.SIGNATURE);
        WordText.run(paragraph, words);
    }
}
