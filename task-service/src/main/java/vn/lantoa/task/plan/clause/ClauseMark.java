package vn.lantoa.task.plan.clause;

import jakarta.validation.constraints.NotNull;

/** An officer's word on whether a clause asks for action. */
public record ClauseMark(@NotNull Boolean action) {}
