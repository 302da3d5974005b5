package vn.lantoa.task.document.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.OutlineSection;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;

/** Siblings count one by one from the first; one finding per break, at the path of the first number left out. */
public final class SectionNumberingRule implements FindingRule {

    private static final String SOMETIMES_SKIPPED = "đfjwz";

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        Map<String, Integer> last = new HashMap<>();
        for (OutlineSection section : draft.sections()) {
            int value = section.numbering().value();
            if (value == 0 || section.is(Kind.UNNUMBERED)) {
                continue;
            }
            boolean counted = section.is(Kind.ARTICLE);
            String row = (counted ? document(section) : section.section().parentPath()) + " "
                    + section.numbering().kind();
            Integer above = last.put(row, value);
            int expected = above == null ? 1 : above + 1;
            if (value < expected || value > expected && !mayBeSkipped(section, expected, value)) {
                findings.accept(broken(section, above, value < expected ? value : expected));
            }
        }
    }

    /** Articles count through their whole document: what is attached has its own. */
    private static String document(OutlineSection section) {
        OutlineSection root = section;
        OutlineSection parent = root.parent();
        while (parent != null) {
            root = parent;
            parent = root.parent();
        }
        return root.is(Kind.ATTACHMENT) || root.is(Kind.APPENDIX) ? root.path() : "";
    }

    private static Finding broken(OutlineSection section, Integer above, int missing) {
        Numbering numbering = section.numbering();
        String parent = section.section().parentPath();
        String from = above == null ? "–" : numbering.label(above);
        boolean repeated = above != null && numbering.value() <= above;
        String path = (parent == null ? "" : parent + ".") + numbering.label(missing);
        return Finding.of(
                FindingCode.SECTION_MISSING,
                repeated ? section.path() : path,
                from + "→" + numbering.label(numbering.value()));
    }

    private static boolean mayBeSkipped(OutlineSection section, int expected, int value) {
        boolean letter = section.is(Kind.LETTER) || section.is(Kind.PART);
        return letter
                && Numbering.ALPHABET
                        .substring(expected - 1, value - 1)
                        .chars()
                        .allMatch(skipped -> SOMETIMES_SKIPPED.indexOf(skipped) >= 0);
    }
}
