package vn.lantoa.task.document.rule;

import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.outline.DocumentDraft;

/** Looks for one kind of slip in a plan that has been read. */
public interface FindingRule {

    void check(DocumentDraft draft, Consumer<Finding> findings);
}
