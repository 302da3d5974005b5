package vn.lantoa.task.document.rule;

import java.util.function.Consumer;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;

/** A plan in which nothing asks for action: its titles may have been misread. */
public final class NoActionRule implements FindingRule {

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        if (draft.clauses().stream().noneMatch(Clause::action)) {
            String titles = draft.sections().isEmpty()
                    ? "no sections"
                    : draft.sections().size() + " sections, none of tasks or solutions";
            findings.accept(Finding.of(FindingCode.NO_ACTION_CLAUSE, null, titles));
        }
    }
}
