package vn.lantoa.task.document.block;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.NamedNumber;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * Decides where one line follows another without an empty line between, whether the two are one paragraph. Documents
 * that write a paragraph per line (some line is longer than any wrapping) are told from documents that wrap; in these a
 * line is full when the next one's first word would not have fitted.
 */
final class LineJoint {

    private static final int LONGER_THAN_WRAPPED = 160;
    private static final int WRAPPED = 60;
    private static final int FEW_LINES = 4;
    private static final int SLACK = 2;
    private static final String SENTENCE_END = ".;:!?";

    private static final int NARROWEST = 40;

    private static final List<String> REFERENCES = List.of(
            "phụ lục", "Phụ lục", "mục", "Mục", "phần", "Phần", "chương", "Chương", "điều", "Điều", "khoản", "điểm",
            "quý", "Quý", "tháng", "ngày", "năm", "số", "bảng", "biểu", "từ", "đến", "và", "tại", "của");

    private final boolean paragraphPerLine;
    private final int width;

    private LineJoint(int longest, int width) {
        this.paragraphPerLine = longest > LONGER_THAN_WRAPPED;
        this.width = Math.max(NARROWEST, width);
    }

    /** The width is that of the longest line on which the next one may go on. */
    static LineJoint of(List<SourceLine> lines) {
        int longest = 0;
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i))) {
                int columns = columns(lines.get(i));
                longest = Math.max(longest, columns);
                width = i + 1 < lines.size() && mayGoOn(lines.get(i + 1)) ? Math.max(width, columns) : width;
            }
        }
        return new LineJoint(longest, width);
    }

    private static boolean isProse(SourceLine line) {
        return !line.blank() && line.text().charAt(0) != '#' && line.text().indexOf('|') < 0;
    }

    private static boolean mayGoOn(SourceLine next) {
        return isProse(next) && !BulletMarks.startsWithMark(next.text());
    }

    /** A dash at a line's start inside a sentence, as in a wrapped “kinh tế - xã hội”: not a bullet. */
    boolean dashInsideSentence(@Nullable Block open, SourceLine line) {
        if (open == null || paragraphPerLine || "-–—".indexOf(line.text().charAt(0)) < 0) {
            return false;
        }
        String above = open.lastLine().text();
        String words = line.text().substring(1).strip();
        boolean period = !words.isEmpty()
                && Character.isDigit(words.charAt(0))
                && Character.isDigit(above.charAt(above.length() - 1));
        return (Words.startsSmall(words) || period)
                && (above.length() > WRAPPED || isFull(open, line) && !Words.capitals(open.plain()))
                && !Words.endsWithAny(above, ".;:,!?");
    }

    /** Whether the line starts a block of its own below the open one. */
    boolean startsAnew(Block open, SourceLine line) {
        String above = open.lastLine().text();
        String words = Inline.plain(Excerpt.head(line.text(), Excerpt.LONGEST));
        boolean sentenceEnded = Words.endsWithAny(Inline.plain(Excerpt.tail(above, WRAPPED)), SENTENCE_END);
        if (Labels.isRecipients(words) || Labels.isSignature(words) || HeaderLines.isType(words)) {
            return !insideEmphasis(open) && !HeaderLines.isType(open.plain());
        }
        if (!sentenceEnded && endsInReference(Inline.plain(Excerpt.tail(above, WRAPPED)))) {
            return false;
        }
        if (startsWithNumber(words) && (sentenceEnded || !isFull(open, line) || isHeadingLine(open))) {
            return true;
        }
        if ((Labels.isLegalBasis(words) || Labels.isClosing(words)) && sentenceEnded) {
            return true;
        }
        return goesOnInCapitals(open, words)
                ? false
                : afterHeading(open, line) || separateParagraph(open, line, words, sentenceEnded);
    }

    /** A word that a number must follow. */
    private static boolean endsInReference(String above) {
        return REFERENCES.stream().anyMatch(word -> above.endsWith(" " + word));
    }

    private static boolean startsWithNumber(String words) {
        return Numbering.of(words).filter(number -> number.mark() != 0).isPresent()
                || NamedNumber.of(words).isPresent()
                || Numbering.of(words)
                        .filter(number -> number.parts().size() > 1)
                        .isPresent()
                || Numbering.appendix(words).isPresent() && Words.startsCapital(words);
    }

    /** In a wrapped document a line into which the next one's first word would have fitted was not wrapped. */
    private boolean separateParagraph(Block open, SourceLine line, String words, boolean sentenceEnded) {
        if (open.lastLine().hardBreak() || !Words.startsCapital(words) || insideEmphasis(open)) {
            return false;
        }
        boolean text = !open.is(Block.Form.BULLET);
        if (paragraphPerLine) {
            return text || sentenceEnded;
        }
        boolean halfEmpty = columns(open.lastLine()) * 2 < width;
        boolean ended = sentenceEnded || isNumbered(open) && open.lines().size() == 1;
        return text && halfEmpty || ended && !isFull(open, line);
    }

    private boolean isFull(Block open, SourceLine line) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.text().length() : space;
        return columns(open.lastLine()) + 1 + word + SLACK > width;
    }

    private static int columns(SourceLine line) {
        return line.indent() + line.text().length();
    }

    /** A numbered title in capitals goes on in the next line of capitals. */
    private static boolean goesOnInCapitals(Block open, String words) {
        return isNumbered(open)
                && open.lines().size() < FEW_LINES
                && Words.capitals(words)
                && Words.capitals(open.plain())
                && !startsWithNumber(words);
    }

    /** Whole lines in bold or capitals stand alone, unless the next line goes on in the same way. */
    private static boolean afterHeading(Block open, SourceLine line) {
        if (open.lines().size() > FEW_LINES || open.is(Block.Form.BULLET)) {
            return false;
        }
        boolean bold = Inline.allEmphasis(open.marked()) && !Words.startsSmall(line.text());
        return bold || isHeadingLine(open) && Words.capitals(open.plain()) && !Words.capitals(line.text());
    }

    private static boolean isHeadingLine(Block open) {
        return isNumbered(open) && !open.is(Block.Form.BULLET);
    }

    private static boolean isNumbered(Block open) {
        return open.is(Block.Form.TEXT)
                && startsWithNumber(
                        Inline.plain(Excerpt.head(open.lines().get(0).text(), Excerpt.LONGEST)));
    }

    private static boolean insideEmphasis(Block open) {
        String marked = open.lines().size() > FEW_LINES ? "" : open.marked();
        return marked.startsWith("**") && Inline.emphasisEnd(marked) == 0;
    }
}
