package vn.lantoa.media.correction.line;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentState.FieldChange;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.line.fault.FaultView;

/**
 * What comes of a line of a correction: until it is approved, what would come of it.
 *
 * @param line its place in the body, from 1
 * @param externalId null where the line has none that can be read
 * @param id of the item; null where the line is rejected
 * @param revision the one that the line was judged by, and after the approval the one it made; null where the line is
 *     rejected
 * @param changed the fields that are otherwise
 * @param changes the same with their values
 */
@Schema(name = "CorrectionLine")
public record CorrectionLineView(
        @Schema(description = "Its place in the body, from 1.")
        int line,

        @Schema(description = "The item's identifier as the line gives it; null where it has none that can be read.")
        @Nullable
        String externalId,

        @Schema(description = "The item; null where the line is rejected.") @Nullable
        UUID id,

        @Schema(
                description = "The item's revision that the line was judged by, and after the approval the item's"
                        + " revision then; null where the line is rejected.")
        @Nullable
        Integer revision,

        @Schema(description = "What the approval makes of it: `UPDATED`, `UNCHANGED` or `REJECTED`.")
        LineStatus status,

        @Schema(description = "The fields that get another value.")
        List<String> changed,

        @Schema(description = "Those fields with their values before and after.")
        List<FieldChange> changes,

        @Schema(description = "Why it is rejected; empty where it is not.")
        List<FaultView> errors,

        @Schema(description = "What is worth a look; they reject nothing.")
        List<FaultView> warnings) {}
