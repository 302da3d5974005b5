package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two snapshots of one period differ. */
@Schema(name = "SnapshotDiff")
public record SnapshotDiffView(
        UUID fromId,
        String fromNumber,
        Instant fromAsOf,
        UUID toId,
        String toNumber,
        Instant toAsOf,
        List<FigureChange> changes) {}
