package vn.lantoa.task.amendment.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.contract.AmendmentChanged;
import vn.lantoa.task.plan.version.ClauseEdit;

/**
 * What an amendment does to one clause, with what it says before and after.
 *
 * @param path the clause's path; a new one has it from the proposal on
 * @param addedAfter the clause that a new one stands behind; null for all else
 * @param before what it says before; null where it is new
 * @param after what it says after; null where it is removed
 */
@Schema(name = "AmendmentChange")
@Embeddable
public record AmendmentChange(
        @Enumerated(EnumType.STRING) ChangeKind kind,
        String path,
        @Nullable String addedAfter,

        @Column(name = "text_before") @Nullable String before,

        @Column(name = "sha256_before") @Nullable String beforeSha256,

        @Column(name = "text_after") @Nullable String after,

        @Column(name = "sha256_after") @Nullable String afterSha256) {

    /** How many characters it says, before and after. */
    public int length() {
        return (before == null ? 0 : before.length()) + (after == null ? 0 : after.length());
    }

    /** What others learn of it: no text, which the clauses tell. */
    public AmendmentChanged.Change told() {
        return new AmendmentChanged.Change(kind.name(), path);
    }

    public ClauseEdit edit() {
        return new ClauseEdit(path, addedAfter, after, afterSha256);
    }
}
