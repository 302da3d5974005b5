package vn.lantoa.task.budget.proposal;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Vnd;

/**
 * What was decided on a proposal.
 *
 * @param grantedVnd at most what was asked for; 0 refuses it
 * @param decision the number of the decision's document
 * @param decidedOn not before the proposal, never in the future
 */
@Schema(name = "NewBudgetDecision")
public record NewBudgetDecision(
        @NotNull @PositiveOrZero @Max(Vnd.MOST) @Vnd Long grantedVnd,

        @NotBlank @Size(max = 100) String decision,
        @NotNull LocalDate decidedOn) {}
