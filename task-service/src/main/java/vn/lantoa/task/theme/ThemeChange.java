package vn.lantoa.task.theme;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an officer changes of a theme.
 *
 * @param parent the code of the theme that it is a part of; null at the top
 */
@Schema(name = "ContentThemeChange")
public record ThemeChange(
        @NotBlank @Size(max = 300) String label,
        @Size(max = 35) @Nullable String parent,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 3)
        BigDecimal weight) {}
