package vn.lantoa.task.budget.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.json.Vnd;

/**
 * A check as it is entered or replaced.
 *
 * @param subjectAgency the agency that was checked
 * @param planId the plan whose money it was about; null: not of one plan
 * @param checkedOn never in the future
 * @param findings what was found, in words
 * @param amountVnd the money that was questioned; 0 unless given
 * @param document the number of the minutes or conclusion
 */
@Schema(name = "FinanceCheckEntry")
public record FinanceCheckEntry(
        @NotBlank @Size(max = 35) String subjectAgency,
        @Nullable UUID planId,
        @NotNull LocalDate checkedOn,
        @Multiline @NotBlank @Size(max = 4000) String findings,

        @PositiveOrZero @Max(Vnd.MOST) @Vnd Long amountVnd,

        @Size(max = 100) @Nullable String document) {

    public FinanceCheckEntry {
        amountVnd = amountVnd == null ? 0L : amountVnd;
    }
}
