package vn.lantoa.task.coverage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which action clauses have a task (rules.md §6).
 *
 * @param actionClauses how many clauses ask for action
 * @param covered how many of them have at least one live task
 * @param uncovered the paths of the others, in the document's order
 * @param orphanTasks live tasks without a clause, and open ones all of whose clauses an amendment removed
 */
@Schema(name = "Coverage")
public record PlanCoverage(int actionClauses, int covered, List<String> uncovered, List<UUID> orphanTasks) {}
