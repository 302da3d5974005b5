package vn.lantoa.task.document.outline;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Nested lists. An item belongs under the one above when it stands two columns deeper, or in the same column when its
 * mark is of lower rank: numbers, letters, dashes, then plus signs, as Vietnamese offices write them. What is deeper
 * than {@value #MAX_LEVEL} levels stands on the last of them.
 */
final class ListLevels {

    static final int MAX_LEVEL = 6;

    private static final int DEEPER = 2;
    private static final int LETTER_RANK = 10;
    private static final int DASH_RANK = 11;
    private static final int PLUS_RANK = 12;

    private final Deque<Level> levels = new ArrayDeque<>();

    private static final class Level {
        private final String path;
        private final int rank;
        private final int indent;
        private final char bullet;
        private final boolean announces;
        private int children;
        private char below;

        private Level(String path, int rank, DocumentPart item) {
            this.path = path;
            this.rank = rank;
            this.indent = item.block().indent();
            this.bullet = item.block().bullet();
            this.announces = item.text().endsWith(":");
        }
    }

    void clear() {
        levels.clear();
    }

    /** Closes the levels the item is not below; whether it is then nested. */
    boolean nests(DocumentPart item) {
        int rank = rank(item);
        int indent = item.block().indent();
        while (!levels.isEmpty() && !isBelow(levels.peek(), rank, indent) && !announces(levels.peek(), item, rank)) {
            levels.pop();
        }
        while (levels.size() >= MAX_LEVEL) {
            levels.pop();
        }
        return !levels.isEmpty();
    }

    String parentPath() {
        return levels.element().path;
    }

    int nextChild() {
        return ++levels.element().children;
    }

    void opened(DocumentPart item, String path) {
        if (!levels.isEmpty()) {
            levels.element().below = item.block().bullet();
        }
        levels.push(new Level(path, rank(item), item));
    }

    /** Whether an indented paragraph goes on with the last item. */
    boolean continues(DocumentPart paragraph) {
        return !levels.isEmpty() && paragraph.block().indent() >= levels.element().indent + DEEPER;
    }

    /** Below an item that ends with a colon, one with a mark that none above has, as {@code -} below {@code *}. */
    private boolean announces(Level above, DocumentPart item, int rank) {
        char bullet = item.block().bullet();
        return above.announces
                && above.bullet != 0
                && bullet != 0
                && rank == above.rank
                && (above.children == 0 || above.below == bullet)
                && Math.abs(item.block().indent() - above.indent) < DEEPER
                && levels.stream().noneMatch(level -> level.bullet == bullet);
    }

    private static boolean isBelow(Level above, int rank, int indent) {
        int deeper = indent - above.indent;
        return deeper >= DEEPER || deeper > -DEEPER && rank > above.rank;
    }

    private static int rank(DocumentPart item) {
        return switch (item.numbering().kind()) {
            case UNNUMBERED -> item.block().bullet() == '+' ? PLUS_RANK : DASH_RANK;
            case LETTER -> LETTER_RANK;
            default -> item.numbering().parts().size();
        };
    }
}
