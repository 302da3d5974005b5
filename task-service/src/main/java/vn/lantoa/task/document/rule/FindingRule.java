package vn.lantoa.task.document.rule;

import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.model.Finding;

import java.util.function.Consumer;

/** Looks for one kind of slip in a plan that has been read. */
public interface FindingRule {

    void check(DocumentDraft draft, Consumer<Finding> findings);
}
