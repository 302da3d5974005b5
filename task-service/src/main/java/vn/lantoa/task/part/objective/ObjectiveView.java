package vn.lantoa.task.part.objective;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** An objective as it is read. */
@Schema(name = "PlanObjective")
public record ObjectiveView(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        String text,
        @Nullable ObjectiveLevel level,
        List<String> kpiCodes,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Whether it is an outcome, and a figure shows whether it is reached. */
    @JsonIgnore
    public boolean hasOutcome() {
        return level == ObjectiveLevel.OUTCOME && !kpiCodes.isEmpty();
    }
}
