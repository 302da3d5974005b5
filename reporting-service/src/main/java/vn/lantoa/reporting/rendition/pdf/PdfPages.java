package vn.lantoa.reporting.rendition.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;

/**
 * The pages, one after the other, and how far down the last one is written. Lengths are in points; heights are counted
 * from the top edge.
 */
final class PdfPages {

    private static final double POINTS = 72 / 25.4;

    static final double WIDTH = OfficialForm.PAGE_WIDTH * POINTS;
    static final double HEIGHT = OfficialForm.PAGE_HEIGHT * POINTS;
    static final double LEFT = OfficialForm.MARGIN_LEFT * POINTS;
    static final double TEXT_WIDTH = WIDTH - LEFT - OfficialForm.MARGIN_RIGHT * POINTS;
    static final double TOP = OfficialForm.MARGIN_TOP * POINTS;
    static final double BOTTOM = HEIGHT - OfficialForm.MARGIN_BOTTOM * POINTS;
    static final double INDENT = OfficialForm.INDENT * POINTS;

    private static final double NUMBER_BASELINE = OfficialForm.PAGE_NUMBER_TOP * POINTS + OfficialForm.HEAD_SIZE;

    private final PDDocument document;
    private final PdfTags tags;
    private final Map<EmbeddedFace, PDFont> fonts = new EnumMap<>(EmbeddedFace.class);
    private PDPage page;
    private PDPageContentStream content;
    private double y;

    PdfPages(PDDocument document, PdfTags tags) throws IOException {
        this.document = document;
        this.tags = tags;
        this.page = added();
        this.content = new PDPageContentStream(document, page);
        this.y = TOP;
    }

    PdfTags tags() {
        return tags;
    }

    PDPage page() {
        return page;
    }

    /** For what draws by itself; it is in the marks that the caller has begun. */
    PDPageContentStream content() {
        return content;
    }

    /** How far down the page is written. */
    double y() {
        return y;
    }

    void down(double height) {
        y += height;
    }

    boolean isFresh() {
        return y <= TOP;
    }

    boolean hasRoom(double height) {
        return y + height <= BOTTOM;
    }

    /** Begins a page unless something as high as this still has its place. */
    void need(double height) throws IOException {
        if (!hasRoom(height) && !isFresh()) {
            next();
        }
    }

    /** Begins a page; from the second one on its number stands at the top. */
    void next() throws IOException {
        content.close();
        page = added();
        content = new PDPageContentStream(document, page);
        y = TOP;
        String number = String.valueOf(document.getNumberOfPages());
        double width = Letters.of(EmbeddedFace.SERIF).width(number, OfficialForm.HEAD_SIZE);
        PdfTags.beginArtifact(content);
        draw(number, EmbeddedFace.SERIF, OfficialForm.HEAD_SIZE, (WIDTH - width) / 2, NUMBER_BASELINE);
        content.endMarkedContent();
    }

    /** A line of words that belongs to an element. */
    void words(PDStructureElement element, String words, EmbeddedFace face, double size, double x, double baseline)
            throws IOException {
        tags.begin(content, page, element);
        draw(words, face, size, x, baseline);
        content.endMarkedContent();
    }

    /** A line of words that is filled up to a width between them. */
    void justified(PDStructureElement element, String words, EmbeddedFace face, double size, double x, double width)
            throws IOException {
        String[] parts = Letters.of(face).drawable(words).split(" ", -1);
        double missing = width - Letters.of(face).width(words, size);
        Object[] shown = new Object[parts.length * 2 - 1];
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            // also after the last one, where nobody sees it: who reads the file aloud hears where a word ends
            shown[2 * i] = parts[i] + " ";
            if (!last) {
                shown[2 * i + 1] = (float) (-missing / (parts.length - 1) / size * 1000);
            }
        }
        tags.begin(content, page, element);
        content.beginText();
        content.setFont(font(face), (float) size);
        content.newLineAtOffset((float) x, up(y + size));
        content.showTextWithPositioning(shown);
        content.endText();
        content.endMarkedContent();
    }

    /** Words in the marks that the caller has begun. */
    void draw(String words, EmbeddedFace face, double size, double x, double baseline) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font(face), (float) size);
        content.newLineAtOffset((float) x, up(baseline));
        content.showText(Letters.of(face).drawable(words));
        content.endText();
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        PdfTags.beginArtifact(content);
        content.setLineWidth(0.6f);
        content.setStrokingColor(Color.BLACK);
        content.moveTo((float) x1, up(y1));
        content.lineTo((float) x2, up(y2));
        content.stroke();
        content.endMarkedContent();
    }

    void shade(double x, double top, double width, double height, Color colour) throws IOException {
        PdfTags.beginArtifact(content);
        content.setNonStrokingColor(colour);
        content.addRect((float) x, up(top + height), (float) width, (float) height);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
        content.endMarkedContent();
    }

    /** From the top as PDF counts it, from the bottom. */
    static float up(double fromTop) {
        return (float) (HEIGHT - fromTop);
    }

    void close() throws IOException {
        content.close();
    }

    private PDPage added() {
        PDPage added = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        document.addPage(added);
        tags.page(added);
        return added;
    }

    private PDFont font(EmbeddedFace face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            TrueTypeFont file = face.parse();
            // a ligature would be read back as another letter than was written
            file.setEnableGsub(false);
            known = PDType0Font.load(document, file, true);
            fonts.put(face, known);
        }
        return known;
    }
}
