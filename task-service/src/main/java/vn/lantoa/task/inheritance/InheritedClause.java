package vn.lantoa.task.inheritance;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause of a sub-plan and the clauses of the plan above that it carries out. */
@Schema(name = "InheritedClause")
public record InheritedClause(
        @NotBlank @Size(max = 60) String path,
        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 60) String> parentPaths) {}
