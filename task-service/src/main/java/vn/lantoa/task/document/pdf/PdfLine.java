package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import vn.lantoa.task.document.form.RunText;

/**
 * A line of a page.
 *
 * @param y its base line
 * @param size of its largest letter
 * @param segments from left to right, a wide gap between them
 */
record PdfLine(float y, float size, List<PdfSegment> segments) {

    /** So much of the font's size above or below is still the same line. */
    private static final float SLACK = 0.45f;
    /** So much of the font's size parts columns. */
    private static final float WIDE = 1.6f;

    /** @param parted whether a line is drawn between two letters that follow one another */
    static List<PdfLine> of(List<PdfGlyph> glyphs, BiPredicate<PdfGlyph, PdfGlyph> parted) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.y() - open.get(0).y()
                            > SLACK * Math.min(glyph.size(), open.get(0).size())) {
                close(open, lines, parted);
            }
            open.add(glyph);
        }
        close(open, lines, parted);
        return lines;
    }

    private static void close(List<PdfGlyph> open, List<PdfLine> lines, BiPredicate<PdfGlyph, PdfGlyph> parted) {
        open.sort(Comparator.comparing(PdfGlyph::x));
        List<PdfSegment> segments = new ArrayList<>();
        List<PdfGlyph> segment = new ArrayList<>();
        PdfGlyph last = null;
        for (PdfGlyph glyph : open) {
            boolean twice = last != null && glyph.text().equals(last.text()) && glyph.x() - last.x() < last.width() / 4;
            if (glyph.blank() && segment.isEmpty() || twice) {
                continue;
            }
            boolean apart = last != null
                    && !glyph.blank()
                    && (glyph.x() - last.end() > WIDE * glyph.size() || parted.test(last, glyph));
            if (apart) {
                segments.add(new PdfSegment(List.copyOf(segment)));
                segment.clear();
            }
            segment.add(glyph);
            last = glyph.blank() ? last : glyph;
        }
        if (last != null) {
            segments.add(new PdfSegment(List.copyOf(segment)));
            double size = open.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
            lines.add(new PdfLine(last.y(), (float) size, segments));
        }
        open.clear();
    }

    float x() {
        return segments.get(0).x();
    }

    /** Where its last letter ends. */
    float end() {
        List<PdfGlyph> glyphs = segments.get(segments.size() - 1).glyphs();
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).blank()) {
                return glyphs.get(i).end();
            }
        }
        return x();
    }

    /** How wide its first word is. */
    float firstWord() {
        float width = 0;
        for (PdfGlyph glyph : segments.get(0).glyphs()) {
            if (glyph.blank()) {
                return width;
            }
            width = glyph.end() - x();
        }
        return width;
    }

    boolean bold() {
        return segments.stream().allMatch(PdfSegment::bold);
    }

    void addTo(RunText words) {
        segments.get(0).addTo(words);
        for (PdfSegment segment : segments.subList(1, segments.size())) {
            words.add(" ", false, false);
            segment.addTo(words);
        }
    }

    String plain() {
        return segments.stream().map(PdfSegment::plain).collect(Collectors.joining(" "));
    }
}
