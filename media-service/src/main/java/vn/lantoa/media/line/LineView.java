package vn.lantoa.media.line;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;

/**
 * What came of a line.
 *
 * @param line its place in the body, from 1
 * @param externalId null where the line has none that can be read
 * @param id of the item that the line is of; null where it is rejected, and of a dry run where it would be new
 * @param revision of the item as it is afterwards; null where the line is rejected
 * @param changed the fields that have another value than before; none of what is new
 * @param observation what became of the observation in it; null where it has none, or is rejected
 * @param errors why it was rejected; empty where it was not
 * @param warnings what is worth a look; they reject nothing
 */
@Schema(name = "LineResult")
public record LineView(
        int line,
        @Schema(required = true) @Nullable String externalId,

        @Schema(description = "The item; null where the line is rejected, or the item would be new in a dry run.")
        @Nullable
        UUID id,

        @Schema(description = "The item's revision as it is afterwards; null where the line is rejected.") @Nullable
        Integer revision,

        LineStatus status,

        @Schema(description = "The fields that have another value than before; none of what is new.")
        List<String> changed,

        @Schema(description = "What became of the observation in it; null where it has none, or is rejected.") @Nullable
        LineStatus observation,

        List<FaultView> errors,
        List<FaultView> warnings) {

    /** The same of a line whose item would be new, and so is not kept. */
    public LineView ofNothingStored() {
        return new LineView(line, externalId, null, revision, status, changed, observation, errors, warnings);
    }
}
