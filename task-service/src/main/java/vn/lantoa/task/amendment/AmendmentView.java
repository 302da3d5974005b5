package vn.lantoa.task.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.amendment.change.AmendmentChange;
import vn.lantoa.task.amendment.decision.AffectedTask;

/** An amendment of a plan, with what each clause says before and after and what becomes of the tasks on them. */
@Schema(name = "Amendment")
public record AmendmentView(
        UUID id,
        UUID planId,
        String reason,
        @Nullable UUID obstacleId,
        @Nullable String documentNumber,
        LocalDate effectiveOn,
        AmendmentState state,
        @Nullable String refusal,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant inForceAt,
        List<AmendmentChange> changes,
        List<AffectedTask> tasksAffected,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
