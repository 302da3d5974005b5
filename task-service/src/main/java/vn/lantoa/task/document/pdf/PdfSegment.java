package vn.lantoa.task.document.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.text.Inline;

/** Letters of a line that follow one another without a wide gap. */
record PdfSegment(List<PdfGlyph> glyphs) {

    /** A gap of so much of the font's size parts words. */
    private static final float SPACE = 0.18f;

    float x() {
        return glyphs.get(0).x();
    }

    boolean bold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.blank());
    }

    /** Adds its words, those that are set alike at once. */
    void addTo(RunText words) {
        StringBuilder run = new StringBuilder();
        PdfGlyph above = null;
        for (PdfGlyph glyph : glyphs) {
            if (above != null && (above.bold() != glyph.bold() || above.italic() != glyph.italic())) {
                words.add(run.toString(), above.bold(), above.italic());
                run.setLength(0);
            }
            run.append(isParted(above, glyph) ? " " : "").append(glyph.text());
            above = glyph;
        }
        if (above != null) {
            words.add(run.toString(), above.bold(), above.italic());
        }
    }

    /** The words alone. */
    void addTo(StringBuilder words) {
        PdfGlyph above = null;
        for (PdfGlyph glyph : glyphs) {
            words.append(isParted(above, glyph) ? " " : "").append(glyph.text());
            above = glyph;
        }
    }

    private static boolean isParted(@Nullable PdfGlyph above, PdfGlyph glyph) {
        return above != null && !above.blank() && !glyph.blank() && glyph.x() - above.end() > SPACE * glyph.size();
    }

    String plain() {
        StringBuilder words = new StringBuilder();
        addTo(words);
        return Inline.normalised(words.toString().replace('\u00A0', ' ')).strip();
    }
}
