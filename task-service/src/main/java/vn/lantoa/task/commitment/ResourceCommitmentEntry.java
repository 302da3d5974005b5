package vn.lantoa.task.commitment;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.platform.web.number.Counts;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * Staff or money, or both, that an agency commits to a task.
 *
 * @param taskId the task; cannot change later
 * @param agency the code of who commits it; the task's lead unless given
 * @param staffCount how many people
 * @param amountVnd in đồng
 * @param source where it comes from, such as the code of a funding source
 */
@Schema(name = "ResourceCommitmentEntry")
@Requires(anyOf = {"staffCount", "amountVnd"})
public record ResourceCommitmentEntry(
        @NotNull UUID taskId,
        @Size(max = 35) @Nullable String agency,
        @PositiveOrZero @Max(Counts.MOST) @Nullable Long staffCount,
        @PositiveOrZero @Max(Vnd.MOST) @Vnd @Nullable Long amountVnd,
        @Size(max = 100) @Nullable String source,
        @Multiline @Size(max = 1000) @Nullable String note) {}
