package vn.lantoa.task.budget.line;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan's budget as it is opened or replaced.
 *
 * @param planId cannot change later
 * @param agency who spends it; fixed once something is booked, as the source and the year are
 * @param taskId a task of the plan
 * @param clausePath a clause of the plan; unless given, that of the task where it serves one only
 * @param eventCode an event of the event-service, known there or not yet
 * @param orderId an order of the media-service, known there or not yet
 * @param programmeRef the scheme, project or programme that the money is part of
 */
@Schema(name = "BudgetLineEntry")
public record BudgetLineEntry(
        @NotNull UUID planId,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 35) String sourceCode,
        @NotNull @Min(2000) @Max(2100) Integer fiscalYear,
        @Nullable UUID taskId,
        @Size(max = 100) @Nullable String clausePath,
        @Size(max = 100) @Nullable String eventCode,
        @Nullable UUID orderId,
        @Size(max = 300) @Nullable String programmeRef) {}
