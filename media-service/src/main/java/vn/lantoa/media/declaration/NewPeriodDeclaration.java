package vn.lantoa.media.declaration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * What a press agency states of a month.
 *
 * @param period the month's key, such as {@code 2024-04}
 * @param calendar how the month is cut
 * @param items how many items were published in it, withdrawn ones aside; only a nil declaration may leave it out
 * @param seconds how long they last together; only a nil declaration may leave it out
 * @param nil whether nothing was published; false unless given
 */
@Schema(name = "NewPeriodDeclaration")
@Requires(anyOf = {"items seconds", "nil"})
public record NewPeriodDeclaration(
        @NotBlank @Size(max = 10) String period,
        @NotNull ReportCalendar calendar,

        @PositiveOrZero @Max(MOST) @Schema(nullable = true) @Nullable
        Long items,

        @PositiveOrZero @Max(MOST) @Schema(nullable = true) @Nullable
        Long seconds,

        Boolean nil) {

    private static final long MOST = 1_000_000_000_000L;

    public NewPeriodDeclaration {
        nil = nil != null && nil;
        items = nil && items == null ? Long.valueOf(0) : items;
        seconds = nil && seconds == null ? Long.valueOf(0) : seconds;
    }
}
