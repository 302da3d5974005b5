package vn.lantoa.task.document.pdf;

import java.util.Locale;

import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on a page, in points from the upper left corner.
 *
 * @param y its base line
 * @param size of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold, boolean italic) {

    private static final float HEAVY = 600;

    static PdfGlyph of(TextPosition position) {
        String name = position.getFont() == null
                ? ""
                : String.valueOf(position.getFont().getName());
        String font = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor look =
                position.getFont() == null ? null : position.getFont().getFontDescriptor();
        boolean heavy = look != null && (look.isForceBold() || look.getFontWeight() > HEAVY);
        float size = Math.max(1, Math.max(position.getFontSizeInPt(), position.getHeightDir()));
        return new PdfGlyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                heavy || font.contains("bold") || font.contains("black"),
                font.contains("italic") || font.contains("oblique"));
    }

    float end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
