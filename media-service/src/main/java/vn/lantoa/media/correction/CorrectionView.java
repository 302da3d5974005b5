package vn.lantoa.media.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.correction.effect.EffectView;
import vn.lantoa.media.correction.line.CorrectionLineView;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A correction as a list shows it.
 *
 * @param agency whose items it is of
 * @param received how many lines it has
 * @param rejected how many of them were rejected; with any, it cannot be approved
 * @param decidedAt when it was approved or refused; null until then
 * @param decidedBy by whom; null until then
 * @param refusal why it was refused; null where it was not
 */
@Schema(name = "CorrectionSummary")
public record CorrectionView(
        UUID id,

        @Schema(description = "The press agency whose items it corrects.")
        String agency,

        @Schema(description = "How far it is.") CorrectionState state,
        @Schema(description = "Why it was asked for.") String reason,
        @Schema(description = "How many lines it has.") int received,

        @Schema(description = "How many of them were rejected; while any is, it cannot be approved.")
        int rejected,

        @Schema(description = "When it was approved or refused; null until then.") @Nullable
        Instant decidedAt,

        @Schema(description = "Who approved or refused it; null until then.") @Nullable
        String decidedBy,

        @Schema(description = "Why it was refused; null where it was not.") @Nullable
        String refusal,

        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /**
     * A correction with its lines, and what it does to the figures.
     *
     * @param effect by month and genre; while it is not decided, as of the moment when it was asked for
     * @param lines one for each of the body, in its order
     */
    @Schema(name = "Correction")
    public record Whole(
            UUID id,

            @Schema(description = "The press agency whose items it corrects.")
            String agency,

            @Schema(description = "How far it is.") CorrectionState state,
            @Schema(description = "Why it was asked for.") String reason,
            @Schema(description = "How many lines it has.") int received,

            @Schema(description = "How many of them were rejected; while any is, it cannot be approved.")
            int rejected,

            @Schema(description = "When it was approved or refused; null until then.") @Nullable
            Instant decidedAt,

            @Schema(description = "Who approved or refused it; null until then.") @Nullable
            String decidedBy,

            @Schema(description = "Why it was refused; null where it was not.") @Nullable
            String refusal,

            @Schema(
                    description = "What it does to the figures, by calendar, month and genre: as of when it was asked"
                            + " for, and once it is approved as of then. Empty where it changes none.")
            List<EffectView> effect,

            @Schema(description = "What comes of each line, in the order of the body; judged as if applied then.")
            List<CorrectionLineView> lines,

            @JsonUnwrapped RecordMeta meta)
            implements Recorded {}

    Whole with(List<EffectView> effect, List<CorrectionLineView> lines) {
        return new Whole(
                id, agency, state, reason, received, rejected, decidedAt, decidedBy, refusal, effect, lines, meta);
    }
}
