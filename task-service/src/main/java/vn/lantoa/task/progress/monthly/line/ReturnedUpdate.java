package vn.lantoa.task.progress.monthly.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.task.progress.NewProgress;
import vn.lantoa.task.progress.evidence.Evidence;

/**
 * How far one task is, as a line of a return.
 *
 * @param effectiveOn a day of the month; its last one, or today before that, unless given
 */
@Schema(name = "ReturnedUpdate")
public record ReturnedUpdate(
        @NotNull UUID taskId,
        @Nullable LocalDate effectiveOn,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @DecimalMin("0") @Digits(integer = 12, fraction = 3) @Nullable
        BigDecimal quantityDone,

        @Multiline @Size(max = 4000) @Nullable String note,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence) {

    public ReturnedUpdate {
        evidence = evidence == null ? List.of() : evidence;
    }

    /** The update, of a day that is given where it names none. */
    NewProgress on(LocalDate usualDay) {
        return new NewProgress(effectiveOn == null ? usualDay : effectiveOn, percent, quantityDone, note, evidence);
    }
}
