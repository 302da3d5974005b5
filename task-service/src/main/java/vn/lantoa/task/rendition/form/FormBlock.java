package vn.lantoa.task.rendition.form;

import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.model.Signature;

/** What stands by itself in a written plan. */
public sealed interface FormBlock {

    /**
     * A line of the letterhead.
     *
     * @param right whether it stands in the right column, with the name of the state
     */
    record LetterheadLine(String words, boolean right) implements FormBlock {}

    /**
     * The name of the kind of document, and the title below it, which may be empty.
     *
     * @param plain whether a heading without a number follows, which would be read as more of a title in bold letters
     */
    record DocumentTitle(String kind, String title, boolean plain) implements FormBlock {}

    /** The set phrase between the legal bases and the articles of a decision. */
    record Formula(String words) implements FormBlock {}

    /** What is attached to a decision begins: the name of its kind, and its title. */
    record Attached(Section section, String kind) implements FormBlock {}

    /**
     * A section's heading.
     *
     * @param number as it is typed, with what closes it; empty without one
     * @param annex whether what is annexed, or the next thing that is, begins with it
     */
    record SectionHeading(Section section, String number, boolean annex) implements FormBlock {

        /** Number and title in one line. */
        public String words() {
            return number.isEmpty() || section.title().isEmpty()
                    ? number + section.title()
                    : number + " " + section.title();
        }
    }

    /** A clause without a mark. */
    record Prose(Clause clause) implements FormBlock {

        /** The words, behind the number that they were written with. */
        public String words() {
            return clause.label() == null ? clause.text() : clause.label() + " " + clause.text();
        }
    }

    /**
     * An item of a list: a bullet, or under the label it was written with.
     *
     * @param depth how many items it stands below
     */
    record Bullet(Clause clause, int depth) implements FormBlock {

        /** As {@code đ)}; empty for a bullet. */
        public String label() {
            return clause.label() == null ? "" : clause.label();
        }
    }

    /** A table; columns without a name have an empty one. */
    record Grid(List<String> columns, List<GridRow> rows) implements FormBlock {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether a cell reaches into the rows below it. */
        public boolean hasSpans() {
            return rows.stream().anyMatch(row -> !row.spanned().isEmpty());
        }

        /** Over how many rows the cell reaches, 1 for its own alone. */
        public int span(int row, int column) {
            int end = row + 1;
            while (end < rows.size() && rows.get(end).spanned().contains(column)) {
                end++;
            }
            return end - row;
        }
    }

    /** The distribution list. */
    record Distribution(List<Clause> recipients) implements FormBlock {

        public Distribution {
            recipients = List.copyOf(recipients);
        }
    }

    /** Who signs. */
    record Signing(Signature signature) implements FormBlock {}
}
