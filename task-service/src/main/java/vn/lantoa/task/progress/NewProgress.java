package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.task.progress.evidence.Evidence;

/**
 * A word on how far a task is.
 *
 * @param effectiveOn the day it was so; never in the future
 * @param percent 0 to 100; 100 needs at least one piece of evidence
 * @param quantityDone how much of the deliverable, in its unit
 */
@Schema(name = "NewProgressUpdate")
public record NewProgress(
        @NotNull LocalDate effectiveOn,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @DecimalMin("0") @Digits(integer = 12, fraction = 3) @Nullable
        BigDecimal quantityDone,

        @Multiline @Size(max = 4000) @Nullable String note,
        @Size(max = 50) List<@NotNull @Valid Evidence> evidence) {

    public NewProgress {
        evidence = evidence == null ? List.of() : evidence;
    }

    boolean reportsCompletion() {
        return percent.compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
