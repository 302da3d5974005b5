package vn.lantoa.task.task.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.platform.web.number.Counts;

/**
 * The staff and the money that a task needs; what is null is not known.
 *
 * @param staffCount how many people
 * @param amountVnd in đồng
 */
@Schema(name = "ResourceNeed")
public record ResourceNeed(
        @PositiveOrZero @Max(Counts.MOST) @Nullable Long staffCount,

        @PositiveOrZero @Max(Vnd.MOST) @Vnd @Nullable Long amountVnd) {

    /** Null where neither is known. */
    public static @Nullable ResourceNeed of(@Nullable Long staffCount, @Nullable Long amountVnd) {
        return staffCount == null && amountVnd == null ? null : new ResourceNeed(staffCount, amountVnd);
    }
}
