package vn.lantoa.task.rendition.form;

import java.util.List;

import vn.lantoa.task.document.model.Section;

/** Where what is annexed begins: an appendix, what is attached to a decision, or text behind the signature. */
final class AnnexBorder {

    private AnnexBorder() {}

    /** Whether the section, or the one at the root above it, stands behind the signature. */
    static boolean isAnnexed(Section section) {
        int dot = section.path().indexOf('.');
        String root = dot < 0 ? section.path() : section.path().substring(0, dot);
        String label = root.replaceFirst("~\\d+$", "");
        boolean untitled = dot < 0 && label.startsWith("x") && section.title().isEmpty();
        return TypedNumber.isAppendix(label) || TypedNumber.isAttachment(label) || untitled;
    }

    /** Index of the first such section that is not opened, or how many sections there are. */
    static int first(List<Section> sections, boolean[] opened) {
        int first = 0;
        while (first < sections.size() && (opened[first] || !isAnnexed(sections.get(first)))) {
            first++;
        }
        return first;
    }
}
