package vn.lantoa.task.rendition.akn;

import org.w3c.dom.Element;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;

/**
 * Whether an element has all words of its clause: the label, and the text, or of a table's row each cell of its own.
 */
public final class AknWords {

    private AknWords() {}

    public static boolean isWhole(Element element, Clause clause) {
        String words = flat(element.getTextContent());
        boolean row = clause.kind() == ClauseKind.TABLE_ROW && !clause.cells().isEmpty();
        boolean labelled = row || clause.label() == null || words.contains(flat(clause.label()));
        return labelled
                && (row
                        ? clause.cells().stream()
                                .filter(cell -> !cell.spanned())
                                .map(ClauseCell::text)
                                .allMatch(text -> words.contains(flat(text)))
                        : words.contains(flat(clause.text())));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", "");
    }
}
