package vn.lantoa.task.amendment.decision;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.contract.AmendmentChanged;

/**
 * An open task that serves a clause which an amendment changes or removes, and what becomes of it.
 *
 * @param paths those of its clauses that the amendment touches
 * @param decision null until somebody decides; what only serves changed clauses is kept unless somebody says otherwise
 * @param clausePaths where it is carried; empty for all else
 */
@Schema(name = "AffectedTask")
@Embeddable
public record AffectedTask(
        UUID taskId,
        String title,
        String lead,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> paths,

        @Enumerated(EnumType.STRING) @Nullable TaskDecision decision,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> clausePaths,

        @Nullable String reason) {

    /** What others learn of it. */
    public AmendmentChanged.AffectedTask told() {
        return new AmendmentChanged.AffectedTask(taskId, decision == null ? null : decision.name(), clausePaths);
    }

    AffectedTask decided(TaskChoice choice) {
        return new AffectedTask(taskId, title, lead, paths, choice.decision(), choice.carriedTo(), choice.reason());
    }

    /** The same decision on the task as it is now. */
    AffectedTask decidedAs(AffectedTask before) {
        return new AffectedTask(taskId, title, lead, paths, before.decision, before.clausePaths, before.reason);
    }
}
