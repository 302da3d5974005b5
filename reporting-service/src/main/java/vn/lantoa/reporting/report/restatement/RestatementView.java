package vn.lantoa.reporting.report.restatement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.reporting.report.diff.FigureChange;

/**
 * What of a sealed report is not so any more, without its figures.
 *
 * @param snapshotId what it corrects
 * @param number the number of the report that it corrects
 * @param asOf what was known then is in
 * @param automatic whether it opened by itself, since an item that the report counted was corrected
 */
@Schema(name = "Restatement")
public record RestatementView(
        UUID id,
        UUID reportId,
        UUID snapshotId,
        String number,
        Instant asOf,
        String reason,
        boolean automatic,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /**
     * With its figures.
     *
     * @param changes the figures that differ, before as they were sealed
     * @param submissionIds by what the changes were told, at most a hundred
     */
    @Schema(name = "RestatementWhole")
    public record Whole(
            UUID id,
            UUID reportId,
            UUID snapshotId,
            String number,
            Instant asOf,
            String reason,
            boolean automatic,
            List<FigureChange> changes,
            List<UUID> submissionIds,
            @JsonUnwrapped RecordMeta meta)
            implements Recorded {}
}
