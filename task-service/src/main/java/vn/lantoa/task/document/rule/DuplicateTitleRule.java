package vn.lantoa.task.document.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.OutlineSection;
import vn.lantoa.task.document.text.Words;

/** A title that an earlier section has already; letter case and accents aside. */
public final class DuplicateTitleRule implements FindingRule {

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        Map<String, Section> first = new HashMap<>();
        for (OutlineSection outline : draft.sections()) {
            Section section = outline.section();
            String key = Words.key(section.title());
            Section earlier = key.isEmpty() ? null : first.putIfAbsent(key, section);
            if (earlier != null) {
                String evidence = earlier.path() + " = " + section.path() + ": " + section.title();
                findings.accept(Finding.of(FindingCode.DUPLICATE_TITLE, section.path(), evidence));
            }
        }
    }
}
