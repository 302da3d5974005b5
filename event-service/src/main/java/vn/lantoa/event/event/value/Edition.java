package vn.lantoa.event.event.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of its series an event is.
 *
 * @param year the year it counts for
 * @param number from 1; may be absent
 */
@Schema(name = "EventEdition")
public record Edition(
        @NotNull @Min(1900) @Max(2999) Integer year,

        @Min(1) @Max(9999) @Nullable Integer number) {}
