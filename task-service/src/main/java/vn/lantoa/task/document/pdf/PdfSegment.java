package vn.lantoa.task.document.pdf;

import java.util.List;

import vn.lantoa.task.document.form.RunText;

/** Letters of a line that follow one another without a wide gap. */
record PdfSegment(List<PdfGlyph> glyphs) {

    /** A gap of so much of the font's size parts words. */
    private static final float SPACE = 0.18f;

    float x() {
        return glyphs.get(0).x();
    }

    float end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    boolean bold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.blank());
    }

    /** Adds its words. */
    void addTo(RunText words) {
        PdfGlyph above = null;
        for (PdfGlyph glyph : glyphs) {
            if (above != null && !above.blank() && !glyph.blank() && glyph.x() - above.end() > SPACE * glyph.size()) {
                words.add(" ", above.bold() && glyph.bold(), above.italic() && glyph.italic());
            }
            words.add(glyph.text(), glyph.bold(), glyph.italic());
            above = glyph;
        }
    }

    String plain() {
        RunText words = new RunText();
        addTo(words);
        return words.plain().strip();
    }
}
