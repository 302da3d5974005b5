package vn.lantoa.task.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.diff.compare.ClauseChange;
import vn.lantoa.task.diff.promise.PromisedAgain;

/** What a new document changes in an old plan. */
@Schema(name = "PlanDiff")
public record PlanDiffView(
        UUID planId,
        UUID otherId,
        ChangeCounts counts,
        List<ChangedClause> items,
        int planYear,
        int otherYear,
        List<PromisedAgain> promisedAgain) {

    /** How many clauses there are of each change. */
    @Schema(name = "ChangeCounts")
    public record ChangeCounts(int kept, int changed, int added, int removed, int moved) {}

    /** What became of one clause. */
    @Schema(name = "ChangedClause")
    public record ChangedClause(
            ClauseChange change,
            @Nullable String oldPath,
            @Nullable String newPath,
            String title,
            @Nullable String before,
            @Nullable String after,
            @Nullable BigDecimal likeness,
            List<TouchedTask> tasks) {}

    /** A task of the old plan that hangs on the clause. */
    @Schema(name = "TouchedTask")
    public record TouchedTask(UUID id, String title, String lead, BigDecimal percent, boolean open) {}
}
