package vn.lantoa.task.plan.letterhead;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Signature;

/**
 * Who issues and who signs.
 *
 * @param issuer as written, null where the document names nobody
 * @param signature null when unsigned
 */
public record PlanLetterhead(
        @Nullable String issuer, @Nullable Signature signature) {

    /** Of a plan that was imported before it was kept, and of a document that says nothing. */
    public static final PlanLetterhead NONE = new PlanLetterhead(null, null);
}
