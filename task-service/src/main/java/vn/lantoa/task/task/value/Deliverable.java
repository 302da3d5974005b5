package vn.lantoa.task.task.value;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * What a task shall bring about.
 *
 * @param type what it is, such as {@code ARTICLE} or {@code TRAINING}
 * @param quantity how much of it; null when it is not counted
 * @param unit what the quantity counts
 */
@Schema(name = "Deliverable")
public record Deliverable(
        @NotBlank @Size(max = 50) String type,

        @DecimalMin("0") @Digits(integer = 12, fraction = 3) @Nullable
        BigDecimal quantity,

        @Size(max = 50) @Nullable String unit) {

    /** Null where there is no type. */
    public static @Nullable Deliverable of(
            @Nullable String type, @Nullable BigDecimal quantity, @Nullable String unit) {
        return type == null ? null : new Deliverable(type, Decimals.plain(quantity), unit);
    }
}
