package vn.lantoa.task.document.row;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Words;

/**
 * A block as the reading of rows sees it: a number with the evidence for what it is, or what stands between numbers.
 *
 * @param number null when the block has no number
 * @param style how it is set
 * @param words what follows the number, marks off; for a run-in subject the subject alone
 * @param said what an officer says its row is: of headings above 0, of items below, of 2 where it is said of this line
 */
public record Candidate(Block block, @Nullable Numbering number, Style style, String words, int said) {

    private static final int LONGEST_TITLE = 300;

    Candidate(Block block, @Nullable Numbering number, Style style, String words) {
        this(block, number, style, words, 0);
    }

    /**
     * The same with an officer's word for it.
     *
     * @param heading whether it is a heading
     * @param line whether that is said of this very line
     */
    public Candidate said(boolean heading, boolean line) {
        if (style == Style.END) {
            return this;
        }
        if (number == null) {
            return new Candidate(block, null, heading ? Style.HEADING : Style.TEXT, words);
        }
        return new Candidate(block, number, style, words, (heading ? 1 : -1) * (line ? 2 : 1));
    }

    /** How a number is set, the surest heading first. */
    public enum Style {
        HASH,
        BOLD,
        /** The bold beginning of a paragraph. */
        LEAD,
        CAPITALS,
        /** A number with a word, as {@code Điều 1}. */
        NAMED,
        PLAIN,
        /** Behind the mark of a list. */
        DASHED,
        /** No number: a heading. */
        HEADING,
        /** No number: text, an item, a table. */
        TEXT,
        /** Where rows end: recipients, a signature, an appendix. */
        END;

        public boolean isMarked() {
            return compareTo(NAMED) <= 0;
        }
    }

    /** Whether the words may be a title: not too long, and no sentence. */
    public static boolean isTitle(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && !Words.endsWithAny(words, ";,")
                && !(words.endsWith(".") && !words.endsWith("..."));
    }

    boolean isTitle() {
        return isTitle(words);
    }

    /** @throws IllegalStateException without a number */
    public Numbering numbering() {
        if (number == null) {
            throw new IllegalStateException("no number in line " + block.line());
        }
        return number;
    }
}
