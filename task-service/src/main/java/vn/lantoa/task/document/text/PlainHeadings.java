package vn.lantoa.task.document.text;

import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Numbering.Kind;

/**
 * Whether an unmarked line with a number or a letter is a heading or an item of a list. Where the document marks its
 * headings it is an item. Where it marks none, the first of a row decides for the row: a heading is a title with
 * something of lower rank below it.
 */
public final class PlainHeadings {

    private static final int LETTER_RANK = 10;

    private final boolean documentMarksHeadings;
    private final TreeMap<Integer, Boolean> decided = new TreeMap<>();

    public PlainHeadings(boolean documentMarksHeadings) {
        this.documentMarksHeadings = documentMarksHeadings;
    }

    /** A heading of this number was opened: rows below it start anew. */
    public void opened(Numbering number) {
        decided.tailMap(rank(number), false).clear();
    }

    public boolean isHeading(Numbering number, boolean title, @Nullable Block next) {
        if (documentMarksHeadings) {
            return false;
        }
        Boolean earlier = number.value() > 1 ? decided.get(rank(number)) : null;
        boolean heading = earlier != null ? earlier : title && next != null && isBelow(next, number);
        opened(number);
        decided.put(rank(number), heading);
        return heading;
    }

    private static boolean isBelow(Block next, Numbering number) {
        String words = Excerpt.head(next.plain(), Excerpt.LONGEST);
        if (next.is(Block.Form.BULLET) || next.is(Block.Form.ROW)) {
            return true;
        }
        if (next.is(Block.Form.HEADING) || Labels.isRecipients(words) || Labels.isSignature(words)) {
            return false;
        }
        return Numbering.of(words)
                .map(other -> rank(other) > rank(number) || number.kind() == Kind.LETTER && other.value() == 1)
                .orElse(!Words.startsSmall(words));
    }

    private static int rank(Numbering number) {
        return switch (number.kind()) {
            case DECIMAL -> number.parts().size();
            case LETTER -> LETTER_RANK;
            default -> 0;
        };
    }
}
