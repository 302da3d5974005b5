package vn.lantoa.platform.data.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * A new epoch, after a restore from a backup.
 *
 * @param reason for whoever reads it later
 * @param atLeast the lowest that will do, where the backup may not know of all epochs; may be left out
 */
@Schema(name = "NewEpoch")
public record NewEpoch(
        @Multiline @NotBlank @Size(max = 500) String reason,
        @Schema(nullable = true) @Min(1) @Nullable Long atLeast) {}
