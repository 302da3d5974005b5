package vn.lantoa.task.amendment.decision;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * An officer's word on a task that an amendment touches.
 *
 * @param clausePaths where it is carried: all the clauses that it shall serve; of no other decision
 * @param reason needed to keep and to close a task
 */
@Schema(name = "AmendmentTaskChoice")
@Requires(anyOf = {"clausePaths", "reason"})
public record TaskChoice(
        @NotNull UUID taskId,
        @NotNull TaskDecision decision,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 60) String> clausePaths,
        @Multiline @Size(max = 1000) @Nullable String reason) {

    List<String> carriedTo() {
        return clausePaths == null ? List.of() : clausePaths.stream().distinct().toList();
    }
}
