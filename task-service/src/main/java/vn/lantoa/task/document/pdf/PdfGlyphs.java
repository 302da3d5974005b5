package vn.lantoa.task.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.lantoa.task.document.form.FormLimits;

/** Gathers the letters of each page and makes lines of them; letters that stand upright alone. */
final class PdfGlyphs extends PDFTextStripper {

    private final FormLimits limits;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfGlyph> glyphs = new ArrayList<>();

    private PdfGlyphs(FormLimits limits) throws IOException {
        this.limits = limits;
    }

    static List<PdfPage> pages(PDDocument document, FormLimits limits) throws IOException {
        PdfGlyphs reader = new PdfGlyphs(limits);
        reader.getText(document);
        return reader.pages;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text != null && !text.isEmpty() && position.getDir() == 0) {
            limits.characters(text.length());
            glyphs.add(PdfGlyph.of(position));
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        float width = page.getCropBox().getWidth();
        List<Float> rules = PdfRules.of(page);
        pages.add(new PdfPage(pages.size() + 1, width, PdfLine.of(glyphs), rules));
        glyphs = new ArrayList<>();
    }
}
