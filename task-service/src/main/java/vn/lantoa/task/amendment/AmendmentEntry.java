package vn.lantoa.task.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.task.amendment.change.NewChange;
import vn.lantoa.task.amendment.decision.TaskChoice;

/**
 * An amendment as it is proposed.
 *
 * @param obstacleId what hindered the plan so that it has to change
 * @param documentNumber the number of the document that decides it
 * @param effectiveOn from which day on the plan says so
 * @param decisions what becomes of the tasks that it touches; may be decided later, before it is approved
 */
@Schema(name = "AmendmentEntry")
public record AmendmentEntry(
        @Multiline @NotBlank @Size(max = 2000) String reason,
        @Nullable UUID obstacleId,
        @Size(max = 60) @Nullable String documentNumber,
        @NotNull LocalDate effectiveOn,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewChange> changes,

        @Size(max = 1000) @Nullable List<@NotNull @Valid TaskChoice> decisions) {

    List<TaskChoice> decided() {
        return decisions == null ? List.of() : decisions;
    }
}
