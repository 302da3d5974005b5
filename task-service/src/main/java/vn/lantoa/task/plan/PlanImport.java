package vn.lantoa.task.plan;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.document.Finding;

/**
 * What an import found.
 *
 * @param planId the plan; null when a dry run met a document that is not imported yet
 * @param clauses how many clauses the document has
 * @param actionClauses how many of them ask for action
 * @param findings what a person should look at
 */
@Schema(name = "PlanImport")
public record PlanImport(
        @Schema(nullable = true) UUID planId,
        @Schema(required = true) long clauses,
        @Schema(required = true) long actionClauses,
        @Schema(required = true) List<Finding> findings) {}
