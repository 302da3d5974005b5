package vn.lantoa.task.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change of a plan's clauses, and how far it got; what they say then comes as {@link ClausesChanged}. Key:
 * {@code id}.
 *
 * @param state PROPOSED, APPROVED or REFUSED
 * @param documentNumber of the document that it stands in; may be null
 * @param effectiveOn the day from which the plan says so, once it is approved
 * @param obstacleId the obstacle that it came of; may be null
 * @param decidedAt null until it is approved or refused
 * @param inForceAt when the plan's clauses became so; null until then
 * @param changes what becomes of each clause, of each at most once
 * @param tasks the open tasks that serve a clause which it changes or removes
 */
public record AmendmentChanged(
        UUID id,
        UUID planId,
        String state,
        @Nullable String documentNumber,
        LocalDate effectiveOn,
        @Nullable UUID obstacleId,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant inForceAt,
        List<Change> changes,
        List<AffectedTask> tasks) {

    public static final String TOPIC = "lantoa.task.amendment.v1";
    public static final String AGGREGATE = "amendment";
    public static final String TYPE = "vn.lantoa.task.amendment.changed.v1";

    /**
     * What it does to a clause.
     *
     * @param kind ADD, CHANGE or REMOVE
     * @param path the clause's
     */
    public record Change(String kind, String path) {}

    /**
     * What becomes of a task.
     *
     * @param decision KEEP, CARRY or CLOSE; null until somebody decides
     * @param clausePaths where it is carried; empty for all else
     */
    public record AffectedTask(UUID taskId, @Nullable String decision, List<String> clausePaths) {}
}
