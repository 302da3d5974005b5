package vn.lantoa.task.inheritance;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person confirms that a sub-plan carries out: all of it. */
@Schema(name = "InheritedClausesEntry")
public record InheritedClausesEntry(
        @NotNull @Size(max = 1000) List<@NotNull @Valid InheritedClause> items) {}
