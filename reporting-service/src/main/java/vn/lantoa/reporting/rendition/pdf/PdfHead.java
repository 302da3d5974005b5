package vn.lantoa.reporting.rendition.pdf;

import java.io.IOException;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;

/** The head of the first page: issuer and state side by side, number and date, then the title. */
final class PdfHead {

    private static final double LEFT_WIDTH = PdfPages.TEXT_WIDTH * OfficialForm.HEAD_LEFT_SHARE;
    private static final double RIGHT = PdfPages.LEFT + LEFT_WIDTH;
    private static final double RIGHT_WIDTH = PdfPages.TEXT_WIDTH - LEFT_WIDTH;
    private static final double RULE_SHARE = 0.35;
    private static final double RULE_GAP = 3;

    private final PdfPages pages;
    private final PdfText text;
    private final ReportDocument report;

    PdfHead(PdfPages pages, ReportDocument report) {
        this.pages = pages;
        this.text = new PdfText(pages);
        this.report = report;
    }

    void write() throws IOException {
        double top = pages.y();
        agency();
        double left = pages.y();
        pages.down(top - left);
        state();
        pages.down(Math.max(left, pages.y()) - pages.y() + 10);
        double numbers = pages.y();
        text.centred(
                "P",
                OfficialForm.numberLine(report),
                EmbeddedFace.SERIF,
                OfficialForm.HEAD_SIZE,
                PdfPages.LEFT,
                LEFT_WIDTH);
        pages.down(numbers - pages.y());
        text.centred(
                "P",
                OfficialForm.dateLine(report),
                EmbeddedFace.SERIF_ITALIC,
                OfficialForm.BODY_SIZE,
                RIGHT,
                RIGHT_WIDTH);
        title();
    }

    private void agency() throws IOException {
        double size = OfficialForm.NAME_SIZE;
        if (!report.letterhead().governingBody().isEmpty()) {
            text.centred("P", report.letterhead().governingBody(), EmbeddedFace.SERIF, size, PdfPages.LEFT, LEFT_WIDTH);
        }
        String agency = report.letterhead().agency();
        for (String line : OfficialForm.balanced(agency, EmbeddedFace.SERIF_BOLD, size, LEFT_WIDTH - 8)) {
            text.centred("P", line, EmbeddedFace.SERIF_BOLD, size, PdfPages.LEFT, LEFT_WIDTH);
        }
        rule(PdfPages.LEFT, LEFT_WIDTH, LEFT_WIDTH * RULE_SHARE);
    }

    private void state() throws IOException {
        String state = OfficialForm.state(report.language());
        text.centred("P", state, EmbeddedFace.SERIF_BOLD, OfficialForm.NAME_SIZE, RIGHT, RIGHT_WIDTH);
        String motto = OfficialForm.motto(report.language());
        text.centred("P", motto, EmbeddedFace.SERIF_BOLD, OfficialForm.HEAD_SIZE, RIGHT, RIGHT_WIDTH);
        rule(RIGHT, RIGHT_WIDTH, Letters.of(EmbeddedFace.SERIF_BOLD).width(motto, OfficialForm.HEAD_SIZE));
    }

    private void title() throws IOException {
        pages.down(14);
        text.centred(
                "H1",
                report.kind(),
                EmbeddedFace.SERIF_BOLD,
                OfficialForm.BODY_SIZE,
                PdfPages.LEFT,
                PdfPages.TEXT_WIDTH);
        for (String line : PdfText.titleLines(report.title())) {
            text.centred(
                    "P", line, EmbeddedFace.SERIF_BOLD, OfficialForm.BODY_SIZE, PdfPages.LEFT, PdfPages.TEXT_WIDTH);
        }
        rule(PdfPages.LEFT, PdfPages.TEXT_WIDTH, PdfPages.TEXT_WIDTH * RULE_SHARE);
        pages.down(12);
        if (!report.addressee().isEmpty()) {
            text.centred(
                    "P",
                    OfficialForm.addressee(report),
                    EmbeddedFace.SERIF,
                    OfficialForm.BODY_SIZE,
                    PdfPages.LEFT,
                    PdfPages.TEXT_WIDTH);
            pages.down(8);
        }
    }

    private void rule(double left, double width, double length) throws IOException {
        pages.down(RULE_GAP);
        double x = left + (width - length) / 2;
        pages.line(x, pages.y(), x + length, pages.y());
    }
}
