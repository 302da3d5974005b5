package vn.lantoa.reporting.rendition.pdf;

import java.io.IOException;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.wording.EmbeddedFace;

/** Who receives, at the left, and who signs, at the right: on one page. */
final class PdfEnding {

    private static final double HALF = PdfPages.TEXT_WIDTH / 2;
    private static final double ROOM_TO_SIGN = 62;
    private static final double LEADING = 17;

    private final PdfPages pages;
    private final PdfText text;
    private final ReportDocument report;

    PdfEnding(PdfPages pages, ReportDocument report) {
        this.pages = pages;
        this.text = new PdfText(pages);
        this.report = report;
    }

    void write() throws IOException {
        double recipients = (report.recipients().size() + 2) * LEADING;
        pages.need(Math.max(recipients, ROOM_TO_SIGN + 4 * LEADING));
        pages.down(8);
        double top = pages.y();
        recipients();
        double left = pages.y();
        pages.down(top - left);
        signature();
        pages.down(Math.max(0, left - pages.y()));
    }

    private void recipients() throws IOException {
        if (report.recipients().isEmpty()) {
            return;
        }
        String heading = OfficialForm.recipients(report.language());
        text.small(heading, EmbeddedFace.SERIF_BOLD_ITALIC, OfficialForm.NAME_SIZE, PdfPages.LEFT, HALF);
        for (String line : OfficialForm.recipientLines(report)) {
            text.small(line, EmbeddedFace.SERIF, OfficialForm.SMALL_SIZE, PdfPages.LEFT, HALF - 10);
        }
    }

    private void signature() throws IOException {
        ReportDocument.Signature signature = report.signature();
        if (!signature.authority().isEmpty()) {
            line(signature.authority());
        }
        line(signature.title());
        pages.down(ROOM_TO_SIGN);
        line(signature.name());
    }

    private void line(String words) throws IOException {
        text.centred("P", words, EmbeddedFace.SERIF_BOLD, OfficialForm.BODY_SIZE, PdfPages.LEFT + HALF, HALF);
    }
}
