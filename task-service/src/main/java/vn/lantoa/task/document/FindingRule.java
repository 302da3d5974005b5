package vn.lantoa.task.document;

import java.util.function.Consumer;

/** Looks for one kind of slip in a plan that has been read. */
interface FindingRule {

    void check(DocumentDraft draft, Consumer<Finding> findings);
}
