package vn.lantoa.media.content.withdrawal;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineView;

/**
 * What came of the items that were to be withdrawn or restored.
 *
 * @param received how many were named; the three below add up to it
 * @param updated how many are otherwise than before
 * @param unchanged how many were so already
 * @param rejected how many are not known, named twice, or at another revision
 * @param lines one for each of them, in the order of the body
 */
@Schema(name = "Withdrawals")
public record WithdrawalsView(
        @Schema(description = "How many items were named; the three counts below add up to it.")
        int received,

        @Schema(description = "How many items are otherwise than before.")
        int updated,

        @Schema(description = "How many items were so already.")
        int unchanged,

        @Schema(description = "How many items are not known, named twice, or at another revision.")
        int rejected,

        @Schema(description = "What came of each, in the order of the body.")
        List<LineView> lines) {

    static WithdrawalsView of(LineCounts counts, List<LineView> lines) {
        return new WithdrawalsView(counts.received(), counts.updated(), counts.unchanged(), counts.rejected(), lines);
    }
}
