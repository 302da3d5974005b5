package vn.lantoa.task.theme;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A theme that an officer adds to those that the document names.
 *
 * @param code such as {@code T05.1}; it never changes
 * @param parent the code of the theme that it is a part of; null at the top
 * @param clausePath the clause that it comes from
 * @param weight its share when themes are weighted; 1 unless given
 */
@Schema(name = "ContentThemeEntry")
public record ThemeEntry(
        @NotNull UUID planId,
        @NotNull @Size(max = 35) @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 300) String label,
        @Size(max = 35) @Nullable String parent,
        @NotBlank @Size(max = 64) String clausePath,

        @DecimalMin("0") @Digits(integer = 6, fraction = 3) @Nullable
        BigDecimal weight) {

    /** What the code of a theme looks like. */
    public static final String CODE = "[A-Z][A-Z0-9]*(\\.[A-Z0-9]+)*";
}
