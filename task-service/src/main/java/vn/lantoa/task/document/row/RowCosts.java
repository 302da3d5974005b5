package vn.lantoa.task.document.row;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.row.Candidate.Style;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;

/** What speaks against taking a number as a row's next, as the first of a row, or as a word of the text. */
final class RowCosts {

    static final double CLOSING = 0.3;
    private static final double NEVER = 1_000;
    private static final int DEEPER = 2;

    private RowCosts() {}

    /** A number that closes nothing, or that starts in the middle, is easily a word. */
    static double text(Candidate candidate) {
        Numbering number = candidate.numbering();
        if (candidate.style().isMarked() || candidate.said() != 0) {
            return NEVER;
        }
        if (candidate.words().isEmpty()) {
            return 0.5;
        }
        return number.mark() == 0 ? 1.0 : candidate.style() == Style.DASHED ? 2.0 : 2.6;
    }

    static double goingOn(OpenRow row, Candidate candidate, Style between, int closed) {
        Numbering number = candidate.numbering();
        double cost = step(number, row.last().numbering().value()) + closed * 0.05;
        cost += unlike(row.first(), candidate);
        cost += between == Style.HEADING && !candidate.style().isMarked() ? 1 : 0;
        return cost + (indentOf(row, candidate) != 0 ? 1.5 : 0);
    }

    private static double step(Numbering number, int last) {
        int step = number.value() - last;
        if (step == 1) {
            return 0;
        }
        boolean skipped = number.kind() == Kind.LETTER && step == 2;
        return step > 1 ? skipped ? 0.5 : Math.min(3, 1.3 + step * 0.2) : step == 0 ? 3 : 4;
    }

    private static double unlike(Candidate first, Candidate candidate) {
        boolean marked = first.style().isMarked() != candidate.style().isMarked();
        boolean dashed = (first.style() == Style.DASHED) != (candidate.style() == Style.DASHED);
        boolean closed = first.numbering().mark() != candidate.numbering().mark();
        boolean level = first.block().hashes() != candidate.block().hashes();
        return (marked ? 1.2 : 0) + (!marked && dashed ? 0.4 : 0) + (closed ? 0.8 : 0) + (!marked && level ? 0.2 : 0);
    }

    /** The same kind of number, counting from one again in the same place. */
    static double anew(OpenRow row, Candidate candidate, Style between) {
        double cost = between == Style.HEADING ? 0.6 : between == Style.TEXT ? 1.2 : 1.8;
        boolean becomesPlain =
                row.first().style().isMarked() && !candidate.style().isMarked();
        cost += becomesPlain ? 2 : 0;
        cost += indentOf(row, candidate) > 0 ? 1.5 : 0;
        return candidate.numbering().value() == 1 ? cost : cost + 2.5;
    }

    /** The first of a row that stands below the last member of the row above. */
    static double starting(@Nullable OpenRow above, Candidate candidate) {
        Numbering number = candidate.numbering();
        double cost = first(above, number);
        if (above == null) {
            return cost;
        }
        boolean becomesMarked =
                candidate.style().isMarked() && !above.first().style().isMarked();
        cost += becomesMarked ? 2 : 0;
        if (above.isOfKind(number) || above.rank() == number.rank()) {
            boolean other =
                    above.first().style().isMarked() != candidate.style().isMarked() || indentOf(above, candidate) > 0;
            return cost + (other ? 1 : 2.5);
        }
        boolean inverted = above.rank() > number.rank();
        boolean numberedList = above.first().numbering().kind() == Kind.LETTER && number.kind() == Kind.DECIMAL;
        boolean inArticle = above.first().numbering().kind() == Kind.ARTICLE && number.kind() == Kind.ROMAN;
        return cost + (!inverted ? 0 : numberedList || inArticle ? 0.3 : 3);
    }

    private static double first(@Nullable OpenRow above, Numbering number) {
        boolean deep = number.parts().size() > 1 || number.roman() > 0;
        if (deep) {
            boolean named = above != null && above.isNamedBy(number);
            return named ? number.value() == 1 ? 0.2 : 2 : number.mark() == 0 ? 3.5 : 2;
        }
        if (number.kind() == Kind.ARTICLE || number.kind() == Kind.APPENDIX) {
            return 0.5;
        }
        return number.value() == 1 ? 1 : 3.5;
    }

    private static int indentOf(OpenRow row, Candidate candidate) {
        if (row.first().style() == Style.HASH || candidate.style() == Style.HASH) {
            return 0;
        }
        int deeper = candidate.block().indent() - row.first().block().indent();
        return Math.abs(deeper) >= DEEPER ? deeper : 0;
    }
}
