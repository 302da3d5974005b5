package vn.lantoa.task.task.open;

import java.time.LocalDate;
import java.util.UUID;

import vn.lantoa.task.plan.PlanStatus;

/**
 * A task as those see it who chase it.
 *
 * @param done whether it is at 100 %
 * @param planStatus how far its plan is
 */
public record OpenTask(
        UUID id, UUID planId, String title, String lead, LocalDate dueOn, boolean done, PlanStatus planStatus) {}
