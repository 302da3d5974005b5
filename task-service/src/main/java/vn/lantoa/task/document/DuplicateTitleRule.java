package vn.lantoa.task.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A title that an earlier section has already; letter case and accents aside. */
final class DuplicateTitleRule implements FindingRule {

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
