package vn.lantoa.task.document.rule;

import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;

/** The number and the date an officer fills in by hand. */
public final class BlankHeaderRule implements FindingRule {

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        if (draft.header().number() == null) {
            findings.accept(Finding.of(
                    FindingCode.NUMBER_BLANK, null, draft.headerLines().numberEvidence()));
        }
        if (draft.header().issuedOn() == null) {
            findings.accept(
                    Finding.of(FindingCode.DATE_BLANK, null, draft.headerLines().dateEvidence()));
        }
    }
}
