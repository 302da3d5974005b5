package vn.lantoa.task.budget.entry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.task.budget.ledger.BudgetStage;

/**
 * Money that is booked on a line.
 *
 * @param amountVnd above zero; of a reversal the whole amount of what it takes back, with or without a minus
 * @param bookedOn the day it counts from; never in the future
 * @param document what it rests on, such as a decision, a contract or a payment order
 * @param reverses the entry of the same line and stage that it takes back
 */
@Schema(name = "NewBudgetEntry")
public record NewBudgetEntry(
        @NotNull BudgetStage stage,

        @NotNull @Min(-Vnd.MOST) @Max(Vnd.MOST) @Vnd Long amountVnd,

        @NotNull LocalDate bookedOn,
        @NotBlank @Size(max = 300) String document,
        @Nullable UUID reverses) {}
