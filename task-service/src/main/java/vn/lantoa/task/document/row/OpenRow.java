package vn.lantoa.task.document.row;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;

/**
 * A row of numbers that can still go on.
 *
 * @param id its number among all rows of all readings
 * @param first the member it started with
 * @param last the member read last
 * @param below the row in which it stands, null at the root
 * @param depth how many rows it stands in
 */
record OpenRow(
        int id, Candidate first, Candidate last, @Nullable OpenRow below, int depth) {

    /** Rows deeper than this are no longer told apart from their parents: it keeps the reading linear. */
    private static final int DEEPEST = 12;

    static OpenRow of(int id, Candidate first, @Nullable OpenRow below) {
        OpenRow outer = below;
        while (outer != null && outer.depth >= DEEPEST) {
            outer = outer.below;
        }
        return new OpenRow(id, first, first, outer, outer == null ? 0 : outer.depth + 1);
    }

    OpenRow with(Candidate next) {
        return new OpenRow(id, first, next, below, depth);
    }

    int rank() {
        return first.numbering().rank();
    }

    /** Whether the number can be of this row: of the same kind, as deep, below the same number. */
    boolean isOfKind(Numbering number) {
        Numbering own = last.numbering();
        return own.kind() == number.kind()
                && own.parts().size() == number.parts().size()
                && own.roman() == number.roman()
                && prefix(own).equals(prefix(number));
    }

    /** Whether the number names the row's last member as the one above it, as 3.1 names 3. */
    boolean isNamedBy(Numbering number) {
        Numbering own = last.numbering();
        return number.parts().size() > 1
                ? own.kind() == Kind.DECIMAL && own.parts().equals(prefix(number))
                : number.roman() > 0 && own.kind() == Kind.ROMAN && own.value() == number.roman();
    }

    private static List<Integer> prefix(Numbering number) {
        return number.parts().isEmpty()
                ? List.of()
                : number.parts().subList(0, number.parts().size() - 1);
    }
}
