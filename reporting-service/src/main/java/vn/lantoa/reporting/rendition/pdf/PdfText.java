package vn.lantoa.reporting.rendition.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import vn.lantoa.reporting.rendition.FlowBlock;
import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;

/** Paragraphs between the margins. */
final class PdfText {

    private static final double BODY = OfficialForm.BODY_SIZE;
    private static final double LEADING = BODY * 1.32;
    private static final double SINGLE = 1.18;
    private static final double PARAGRAPH_GAP = 6;

    private final PdfPages pages;

    PdfText(PdfPages pages) {
        this.pages = pages;
    }

    /** A heading, with room below it for two lines of what it heads. */
    void heading(String words) throws IOException {
        List<String> lines = indented(words, EmbeddedFace.SERIF_BOLD);
        pages.need((lines.size() + 2) * LEADING + PARAGRAPH_GAP);
        pages.down(pages.isFresh() ? 0 : PARAGRAPH_GAP / 2);
        paragraph("H1", lines, EmbeddedFace.SERIF_BOLD);
    }

    void prose(String words) throws IOException {
        for (String part : words.split("\n")) {
            if (!part.isBlank()) {
                paragraph("P", indented(part, EmbeddedFace.SERIF), EmbeddedFace.SERIF);
            }
        }
    }

    /** Neither its first nor its last line stands alone on a page. */
    private void paragraph(String type, List<String> lines, EmbeddedFace face) throws IOException {
        PDStructureElement element = pages.tags().element(type);
        for (int i = 0; i < lines.size(); i++) {
            int together = i == 0 || i == lines.size() - 2 ? Math.min(2, lines.size() - i) : 1;
            pages.need(together * LEADING);
            double x = PdfPages.LEFT + (i == 0 ? PdfPages.INDENT : 0);
            double width = PdfPages.TEXT_WIDTH - (i == 0 ? PdfPages.INDENT : 0);
            if (i < lines.size() - 1 && lines.get(i).indexOf(' ') > 0) {
                pages.justified(element, lines.get(i), face, BODY, x, width);
            } else {
                pages.words(element, lines.get(i), face, BODY, x, pages.y() + BODY);
            }
            pages.down(LEADING);
        }
        pages.down(PARAGRAPH_GAP);
    }

    private static List<String> indented(String words, EmbeddedFace face) {
        Letters letters = Letters.of(face);
        List<String> all = letters.lines(words, BODY, PdfPages.TEXT_WIDTH - PdfPages.INDENT);
        if (all.size() == 1) {
            return all;
        }
        String first = all.get(0);
        String rest = words.strip().replaceAll("[ \\t\\r]+", " ").substring(first.length());
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(letters.lines(rest, BODY, PdfPages.TEXT_WIDTH));
        return lines;
    }

    /** A line in the middle between two edges. */
    void centred(String type, String words, EmbeddedFace face, double size, double left, double width)
            throws IOException {
        double x = left + (width - Letters.of(face).width(words, size)) / 2;
        pages.words(pages.tags().element(type), words, face, size, x, pages.y() + size);
        pages.down(size * SINGLE);
    }

    /** A line at the left of a width, broken where it is longer. */
    void small(String words, EmbeddedFace face, double size, double left, double width) throws IOException {
        PDStructureElement element = pages.tags().element("P");
        for (String line : Letters.of(face).lines(words, size, width)) {
            pages.words(element, line, face, size, left, pages.y() + size);
            pages.down(size * SINGLE);
        }
    }

    void seal(List<String> lines) throws IOException {
        double size = OfficialForm.HASH_SIZE;
        pages.need(20 + lines.size() * 2 * size * SINGLE);
        pages.down(14);
        pages.line(PdfPages.LEFT, pages.y(), PdfPages.LEFT + PdfPages.TEXT_WIDTH, pages.y());
        pages.down(2);
        for (String line : lines) {
            small(line, EmbeddedFace.SERIF, size, PdfPages.LEFT, PdfPages.TEXT_WIDTH);
        }
    }

    void annex(FlowBlock.AnnexHead annex) throws IOException {
        pages.next();
        middle("H1", annex.number(), EmbeddedFace.SERIF_BOLD);
        for (String line : titleLines(annex.title())) {
            middle("P", line, EmbeddedFace.SERIF_BOLD);
        }
        middle("P", annex.reference(), EmbeddedFace.SERIF_ITALIC);
        pages.down(PARAGRAPH_GAP);
    }

    private void middle(String type, String words, EmbeddedFace face) throws IOException {
        centred(type, words, face, BODY, PdfPages.LEFT, PdfPages.TEXT_WIDTH);
    }

    static List<String> titleLines(String title) {
        return OfficialForm.balanced(title, EmbeddedFace.SERIF_BOLD, OfficialForm.BODY_SIZE, PdfPages.TEXT_WIDTH);
    }
}
