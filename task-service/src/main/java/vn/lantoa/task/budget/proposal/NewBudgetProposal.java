package vn.lantoa.task.budget.proposal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.json.Vnd;

/**
 * Money that is asked for.
 *
 * @param agency who asks: the department of finance, or the agency that would spend it
 * @param title what it is for
 * @param sourceCode where it should come from
 * @param proposedOn never in the future
 * @param document the number of the proposal's document
 */
@Schema(name = "NewBudgetProposal")
public record NewBudgetProposal(
        @NotNull UUID planId,
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 500) String title,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @Size(max = 35) @Nullable String sourceCode,

        @NotNull @Positive @Max(Vnd.MOST) @Vnd Long amountVnd,

        @NotNull LocalDate proposedOn,
        @Size(max = 100) @Nullable String document,
        @Multiline @Size(max = 2000) @Nullable String note) {}
