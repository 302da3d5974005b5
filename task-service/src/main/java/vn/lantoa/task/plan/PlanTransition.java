package vn.lantoa.task.plan;

import jakarta.validation.constraints.NotNull;

/** Where a plan shall go. */
public record PlanTransition(@NotNull PlanStatus to) {}
