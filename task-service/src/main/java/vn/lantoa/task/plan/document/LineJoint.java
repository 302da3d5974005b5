package vn.lantoa.task.plan.document;

import java.util.List;

/**
 * Decides where one line follows another without an empty line between, whether the two are one paragraph. Documents that
 * write a paragraph per line (some line is longer than any wrapping) are told from documents that wrap.
 */
final class LineJoint {

    private static final int LONGER_THAN_WRAPPED = 160;
    private static final int WRAPPED = 60;
    private static final int FEW_LINES = 4;
    private static final String SENTENCE_END = ".;:!?";

    private final boolean paragraphPerLine;

    private LineJoint(boolean paragraphPerLine) {
        this.paragraphPerLine = paragraphPerLine;
    }

    static LineJoint of(List<Line> lines) {
        return new LineJoint(lines.stream().anyMatch(line -> line.text().length() > LONGER_THAN_WRAPPED));
    }

    /** A dash at a line's start inside a sentence, as in a wrapped “kinh tế - xã hội”: not a bullet. */
    boolean dashInsideSentence(Block open, Line line) {
        if (open == null || paragraphPerLine || "-–—".indexOf(line.text().charAt(0)) < 0) {
            return false;
        }
        String above = open.lastLine().text();
        String words = line.text().substring(1).strip();
        return Words.startsSmall(words) && above.length() > WRAPPED && !Words.endsWithAny(above, ".;:,!?");
    }

    /** Whether the line starts a block of its own below the open one. */
    boolean startsAnew(Block open, Line line) {
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

    private boolean separateParagraph(Block open, String words, boolean sentenceEnded) {
        return paragraphPerLine
                && !open.lastLine().hardBreak()
                && Words.startsCapital(words)
                && (sentenceEnded || !open.is(Block.Form.BULLET));
    }

    /** Whole lines in bold or capitals stand alone, unless the next line goes on in the same way. */
    private static boolean afterHeading(Block open, Line line) {
        if (open.lines().size() > FEW_LINES || open.is(Block.Form.BULLET)) {
            return false;
        }
        boolean bold = Inline.allEmphasis(open.marked());
        boolean capitals = isNumbered(open) && Words.capitals(open.plain());
        return bold || capitals && !Words.capitals(line.text());
    }

    private static boolean isNumbered(Block open) {
        return open.is(Block.Form.TEXT)
                && Numbering.of(Inline.plain(
                                Excerpt.head(open.lines().get(0).text(), Excerpt.LONGEST)))
                        .isPresent();
    }

    private static boolean insideEmphasis(Block open) {
        String marked = open.lines().size() > FEW_LINES ? "" : open.marked();
        return marked.startsWith("**") && Inline.emphasisEnd(marked) == 0;
    }
}
