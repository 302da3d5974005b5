package vn.lantoa.reporting.rendition.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;
import vn.lantoa.reporting.wording.ReportLanguage;

/** The head of the first page: two columns without lines, then the title. */
final class WordHead {

    private static final double LEFT_SHARE = OfficialForm.HEAD_LEFT_SHARE;
    private static final double RULE_SHARE = 0.35;
    private static final int TWIPS = 20;

    private final XWPFDocument document;
    private final ReportDocument report;
    private final ReportLanguage language;

    WordHead(XWPFDocument document, ReportDocument report) {
        this.document = document;
        this.report = report;
        this.language = report.language();
    }

    void write() {
        long left = Math.round(WordPage.textWidth() * LEFT_SHARE);
        long right = WordPage.textWidth() - left;
        WordGrid grid = new WordGrid(document, new long[] {left, right});
        grid.table().removeBorders();
        XWPFTableRow names = grid.row();
        agency(names.getCell(0), left);
        state(names.getCell(1), right);
        XWPFTableRow numbers = grid.row();
        line(numbers.getCell(0), OfficialForm.numberLine(report), OfficialForm.HEAD_SIZE);
        line(numbers.getCell(1), OfficialForm.dateLine(report), OfficialForm.BODY_SIZE)
                .setItalic(true);
        title();
    }

    private void agency(XWPFTableCell cell, long width) {
        double room = (width - 2 * WordGrid.PADDING) / (double) TWIPS;
        if (!report.letterhead().governingBody().isEmpty()) {
            line(cell, report.letterhead().governingBody(), OfficialForm.NAME_SIZE);
        }
        String agency = report.letterhead().agency();
        OfficialForm.balanced(agency, EmbeddedFace.SERIF_BOLD, OfficialForm.NAME_SIZE, room)
                .forEach(words -> line(cell, words, OfficialForm.NAME_SIZE).setBold(true));
        rule(cell, width, width * RULE_SHARE);
    }

    private void state(XWPFTableCell cell, long width) {
        line(cell, OfficialForm.state(language), OfficialForm.NAME_SIZE).setBold(true);
        String motto = OfficialForm.motto(language);
        line(cell, motto, OfficialForm.HEAD_SIZE).setBold(true);
        rule(cell, width, Letters.of(EmbeddedFace.SERIF_BOLD).width(motto, OfficialForm.HEAD_SIZE) * TWIPS);
    }

    private static XWPFRun line(XWPFTableCell cell, String words, int size) {
        XWPFRun run = WordText.run(WordGrid.paragraph(cell, ReportWordStyle.LETTERHEAD), words);
        run.setFontSize(size);
        return run;
    }

    private static void rule(XWPFTableCell cell, long width, double length) {
        XWPFParagraph paragraph = WordGrid.paragraph(cell, ReportWordStyle.LETTERHEAD);
        WordText.rule(paragraph, Math.max(0, Math.round((width - 2 * WordGrid.PADDING - length) / 2)));
    }

    private void title() {
        WordText text = new WordText(document);
        text.paragraph(ReportWordStyle.TITLE, report.kind()).setSpacingBefore(280);
        double room = WordPage.textWidth() / (double) TWIPS;
        String lines = String.join(
                "\n", OfficialForm.balanced(report.title(), EmbeddedFace.SERIF_BOLD, OfficialForm.BODY_SIZE, room));
        text.paragraph(ReportWordStyle.TITLE, lines);
        XWPFParagraph rule = text.paragraph(ReportWordStyle.TITLE, "");
        WordText.rule(rule, Math.round(WordPage.textWidth() * RULE_SHARE));
        rule.setSpacingAfter(200);
        if (!report.addressee().isEmpty()) {
            XWPFParagraph addressee = text.paragraph(ReportWordStyle.BODY, OfficialForm.addressee(report));
            addressee.setAlignment(ParagraphAlignment.CENTER);
            addressee.setIndentationFirstLine(0);
            addressee.setSpacingAfter(160);
        }
    }
}
