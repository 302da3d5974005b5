package vn.lantoa.task.budget.allocation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Vnd;

/**
 * Money that a decision assigns to an agency (giao dự toán).
 *
 * @param decidedOn never in the future
 */
@Schema(name = "NewBudgetAllocation")
public record NewBudgetAllocation(
        @NotNull UUID planId,
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 35) String sourceCode,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,

        @NotNull @Positive @Max(Vnd.MOST) @Vnd Long amountVnd) {}
