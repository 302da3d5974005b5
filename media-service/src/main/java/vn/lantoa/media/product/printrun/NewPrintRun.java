package vn.lantoa.media.product.printrun;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * Copies that were printed, or made, at one time.
 *
 * @param costVnd what all of them cost
 * @param printedOn not in the future
 * @param printer who printed or made them
 */
@Schema(name = "NewPrintRun")
public record NewPrintRun(
        @NotNull @Positive Long copies,
        @NotNull @PositiveOrZero Long costVnd,
        @NotNull LocalDate printedOn,
        @Size(max = 300) @Nullable String printer,
        @Multiline @Size(max = 1000) @Nullable String note) {}
