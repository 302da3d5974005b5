package vn.lantoa.task.rendition.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

/**
 * Where what is annexed begins: an appendix, what is attached to a decision, text behind the signature, or a table of
 * tasks below a title without a number at the very end.
 */
final class AnnexBorder {

    private final List<Section> sections;
    private final Set<String> taskTables = new HashSet<>();

    AnnexBorder(PlanDocument plan) {
        this.sections = plan.sections();
        Set<String> asking = new HashSet<>();
        plan.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.TABLE_ROW && clause.action())
                .map(Clause::parentPath)
                .forEach(parent -> asking.add(root(String.valueOf(parent))));
        List<Section> roots = sections.stream()
                .filter(section -> section.path().indexOf('.') < 0)
                .toList();
        for (int i = roots.size() - 1; i >= 0 && isLate(roots.get(i), asking); i--) {
            taskTables.add(roots.get(i).path());
        }
    }

    private boolean isLate(Section root, Set<String> asking) {
        return isAnnexed(root) || label(root.path()).startsWith("x") && asking.contains(root.path());
    }

    /** Whether the section, or the one at the root above it, stands behind the signature. */
    boolean isAnnexed(Section section) {
        String root = root(section.path());
        String label = label(root);
        boolean untitled = root.equals(section.path())
                && label.startsWith("x")
                && section.title().isEmpty();
        return TypedNumber.isAppendix(label)
                || TypedNumber.isAttachment(label)
                || untitled
                || taskTables.contains(root);
    }

    /** Whether it is such a section at the root. */
    boolean begins(Section section) {
        return section.parentPath() == null && isAnnexed(section);
    }

    /** Index of the first such section that is not opened, or how many sections there are. */
    int first(boolean[] opened) {
        int first = 0;
        while (first < sections.size() && (opened[first] || !isAnnexed(sections.get(first)))) {
            first++;
        }
        return first;
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String label(String root) {
        return root.replaceFirst("~\\d+$", "");
    }
}
