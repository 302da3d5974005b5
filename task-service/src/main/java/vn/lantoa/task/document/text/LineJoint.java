package vn.lantoa.task.document.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Decides where one line follows another without an empty line between, whether the two are one paragraph. Documents
 * that write a paragraph per line (some line is longer than any wrapping) are told from documents that wrap.
 */
final class LineJoint {

    private static final int LONGER_THAN_WRAPPED = 160;
    private static final int WRAPPED = 60;
    private static final int FEW_LINES = 4;
    private static final String SENTENCE_END = ".;:!?";

    private final boolean paragraphPerLine;
    private final int width;

    private LineJoint(int width) {
        this.paragraphPerLine = width > LONGER_THAN_WRAPPED;
        this.width = width;
    }

    static LineJoint of(List<SourceLine> lines) {
        return new LineJoint(
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0));
    }

    /** A dash at a line's start inside a sentence, as in a wrapped “kinh tế - xã hội”: not a bullet. */
    boolean dashInsideSentence(@Nullable Block open, SourceLine line) {
        if (open == null || paragraphPerLine || "-–—".indexOf(line.text().charAt(0)) < 0) {
            return false;
        }
        String above = open.lastLine().text();
        String words = line.text().substring(1).strip();
        return Words.startsSmall(words) && above.length() > WRAPPED && !Words.endsWithAny(above, ".;:,!?");
    }

    /** Whether the line starts a block of its own below the open one. */
    boolean startsAnew(Block open, SourceLine line) {
        String above = open.lastLine().text();
        String words = Inline.plain(Excerpt.head(line.text(), Excerpt.LONGEST));
        boolean sentenceEnded = Words.endsWithAny(Inline.plain(Excerpt.tail(above, WRAPPED)), SENTENCE_END);
        if (Labels.isRecipients(words) || Labels.isSignature(words)) {
            return !insideEmphasis(open);
        }
        if (Numbering.of(words).isPresent() && (sentenceEnded || above.length() < WRAPPED || isNumbered(open))) {
            return true;
        }
        if (Labels.isLegalBasis(words) && sentenceEnded) {
            return true;
        }
        return afterHeading(open, line) || separateParagraph(open, words, sentenceEnded);
    }

    /** In a wrapped document a line that leaves half the width free was not wrapped. */
    private boolean separateParagraph(Block open, String words, boolean sentenceEnded) {
        if (open.lastLine().hardBreak() || !Words.startsCapital(words) || insideEmphasis(open)) {
            return false;
        }
        boolean text = !open.is(Block.Form.BULLET);
        boolean unwrapped = open.lastLine().text().length() * 2 < width;
        return paragraphPerLine ? text || sentenceEnded : text && unwrapped;
    }

    /** Whole lines in bold or capitals stand alone, unless the next line goes on in the same way. */
    private static boolean afterHeading(Block open, SourceLine line) {
        if (open.lines().size() > FEW_LINES || open.is(Block.Form.BULLET)) {
            return false;
        }
        boolean bold = Inline.allEmphasis(open.marked());
        boolean capitals = isNumbered(open) && Words.capitals(open.plain());
        return bold || capitals && !Words.capitals(line.text());
    }

    private static boolean isNumbered(Block open) {
        return open.is(Block.Form.TEXT)
                && Numbering.of(Inline.plain(Excerpt.head(open.lines().get(0).text(), Excerpt.LONGEST)))
                        .isPresent();
    }

    private static boolean insideEmphasis(Block open) {
        String marked = open.lines().size() > FEW_LINES ? "" : open.marked();
        return marked.startsWith("**") && Inline.emphasisEnd(marked) == 0;
    }
}
