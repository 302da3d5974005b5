package vn.lantoa.task.part.objective;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * An objective as an officer enters it.
 *
 * @param level null while nobody said it: a document does not
 * @param kpiCodes the figures that show whether it is reached
 */
@Schema(name = "PlanObjectiveEntry")
public record ObjectiveEntry(
        @Multiline @NotBlank @Size(max = 10000) String text,
        @Nullable ObjectiveLevel level,
        @Size(max = 20) List<@NotBlank @Size(max = 64) String> kpiCodes) {

    public ObjectiveEntry {
        kpiCodes = kpiCodes == null ? List.of() : kpiCodes;
    }
}
