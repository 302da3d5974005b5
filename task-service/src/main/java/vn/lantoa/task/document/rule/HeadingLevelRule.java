package vn.lantoa.task.document.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.OutlineSection;

/** One finding per row of sibling headings; headings without number signs have no level. */
public final class HeadingLevelRule implements FindingRule {

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        Map<@Nullable OutlineSection, List<OutlineSection>> rows = new LinkedHashMap<>();
        for (OutlineSection section : draft.sections()) {
            if (section.hashes() > 0) {
                rows.computeIfAbsent(section.parent(), parent -> new ArrayList<>())
                        .add(section);
            }
        }
        rows.forEach((parent, row) -> {
            if (isUneven(row) || isNotBelow(parent, row)) {
                String path = parent == null ? null : parent.path();
                findings.accept(Finding.of(FindingCode.HEADING_LEVEL_UNEVEN, path, evidence(parent, row)));
            }
        });
    }

    private static boolean isUneven(List<OutlineSection> row) {
        return row.stream().anyMatch(section -> section.hashes() != row.get(0).hashes());
    }

    private static boolean isNotBelow(@Nullable OutlineSection parent, List<OutlineSection> row) {
        return parent != null && row.stream().anyMatch(section -> section.hashes() <= parent.hashes());
    }

    private static String evidence(@Nullable OutlineSection parent, List<OutlineSection> row) {
        List<String> marks = new ArrayList<>();
        if (parent != null && isNotBelow(parent, row) && parent.hashes() > 0) {
            marks.add(mark(parent));
        }
        row.forEach(section -> marks.add(mark(section)));
        return String.join(", ", marks);
    }

    private static String mark(OutlineSection section) {
        return section.path() + " " + "#".repeat(section.hashes());
    }
}
