package vn.lantoa.reporting.wording;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The letters of a face: how wide they are and how they look. They are taken from the font file itself, so that a page
 * or a picture is the same on every machine, and none needs to have fonts.
 */
public final class Letters {

    private static final Map<EmbeddedFace, Letters> READ = new ConcurrentHashMap<>();
    private static final String HYPHENS = "\u2010\u2011";
    private static final int BOX = 0x25A1;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final int[] advances;
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    private Letters(EmbeddedFace face) {
        try {
            font = face.parse();
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
            advances = advances(font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Letters of(EmbeddedFace face) {
        return READ.computeIfAbsent(face, Letters::new);
    }

    /** The words as this face can write them: for a letter that it lacks stands one like it, or an empty box. */
    public String drawable(String text) {
        return text.codePoints()
                .map(this::drawable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int drawable(int character) {
        if (glyph(character) != 0) {
            return character;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        return HYPHENS.indexOf(character) >= 0 ? '-' : BOX;
    }

    /** How long a line of words is, as this face can write it. */
    public double width(String text, double size) {
        return text.codePoints().map(this::drawable).mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** Words broken into lines no longer than a width; a word that is longer stands in a line of its own. */
    public List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\r]+")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The outlines of a line of words, as this face can write it, that begins at a point of its baseline. */
    public GeneralPath outline(String text, double x, double y, double size) {
        GeneralPath all = new GeneralPath(GeneralPath.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().map(this::drawable).toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            all.append(
                    outlines.computeIfAbsent(glyph(character), this::glyphOutline)
                            .getPathIterator(place),
                    false);
            at += advance(character) * scale;
        }
        return all;
    }

    private int glyph(int character) {
        return characters.getGlyphId(character);
    }

    private double advance(int character) {
        return advances[glyph(character)];
    }

    /** Of all glyphs at once, so that those who measure words do not wait for each other. */
    private static int[] advances(TrueTypeFont font) throws IOException {
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
        return advances;
    }

    private synchronized GeneralPath glyphOutline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
