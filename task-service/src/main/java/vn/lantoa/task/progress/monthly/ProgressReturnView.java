package vn.lantoa.task.progress.monthly;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.progress.monthly.line.ReturnLine;

/**
 * A return of a month.
 *
 * @param org the organisation of who sent it
 * @param received how many updates it has
 * @param lines what came of each, in their order: in the answer to the sending only
 */
@Schema(name = "ProgressReturn")
public record ProgressReturnView(
        UUID id,
        UUID planId,
        String agency,
        String month,
        @Nullable String note,
        @Nullable String org,
        ReturnState state,
        int received,
        int accepted,
        int rejected,
        @Nullable List<ReturnLine> lines,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    ProgressReturnView with(List<ReturnLine> results) {
        return new ProgressReturnView(
                id, planId, agency, month, note, org, state, received, accepted, rejected, results, meta);
    }
}
