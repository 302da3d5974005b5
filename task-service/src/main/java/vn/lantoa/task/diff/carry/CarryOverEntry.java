package vn.lantoa.task.diff.carry;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose tasks a plan takes over.
 *
 * @param choices where an officer hangs a task by hand; all others follow their clauses
 */
@Schema(name = "CarryOverEntry")
public record CarryOverEntry(
        @NotNull UUID fromPlanId,
        @Size(max = 1000) @Nullable List<@NotNull @Valid Choice> choices) {

    /** A task and the clauses of the new plan that it shall serve. */
    @Schema(name = "CarryOverChoice")
    public record Choice(
            @NotNull UUID taskId,
            @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 60) String> clausePaths) {}

    List<Choice> chosen() {
        return choices == null ? List.of() : choices;
    }
}
