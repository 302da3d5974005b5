package vn.lantoa.platform.data.operations;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to publish again.
 *
 * @param aggregate what the events tell about, such as {@code agency}
 * @param from the earliest change, inclusive, with offset
 * @param to the end of the range, exclusive, with offset
 */
@Schema(name = "NewRepublication")
public record NewRepublication(
        @NotBlank @Size(max = 100) String aggregate,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to) {}
