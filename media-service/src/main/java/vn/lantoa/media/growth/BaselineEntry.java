package vn.lantoa.media.growth;

import java.util.List;

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
 * What an agency produced in the baseline year: twelve months, or the year alone.
 *
 * @param calendar how its months are cut; must be the target's
 * @param months twelve values from the year's first month on, in the measure's unit (items or seconds)
 * @param value the year's value where its months are not known, as growth within the year cannot be told from it;
 *     beside months their sum, as answers have it
 * @param source where it comes from
 */
@Schema(name = "BaselineEntry")
@Requires(anyOf = {"months", "value"})
public record BaselineEntry(
        @NotNull ReportCalendar calendar,

        @Size(max = 100) @Schema(nullable = true) @Nullable List<@NotNull @PositiveOrZero @Max(MOST) Long> months,

        @PositiveOrZero @Max(MOST) @Schema(nullable = true) @Nullable
        Long value,

        @NotBlank @Size(max = 500) String source) {

    private static final long MOST = 1_000_000_000_000L;

    /** Whether it says what the year brought, and only once: beside months, {@code value} is their sum. */
    boolean saysOneYear() {
        return months == null ? value != null : value == null || value == sum(months);
    }

    /** The year's value. */
    long year() {
        return months == null ? value : sum(months);
    }

    private static long sum(List<Long> months) {
        return months.stream().mapToLong(Long::longValue).sum();
    }
}
