package vn.lantoa.task.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a plan's work is whose.
 *
 * @param on today, to which the states of tasks belong
 * @param agencies those that have a role in a live task, by code
 */
@Schema(name = "PlanWorkload")
public record PlanWorkload(UUID planId, LocalDate on, List<AgencyWorkload> agencies) {}
