package vn.lantoa.task.task.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.value.TaskRole;

/**
 * An agency in its role.
 *
 * @param agency its code
 */
@Schema(name = "TaskAssignment")
public record TaskAssignment(
        @NotBlank @Size(max = 35) String agency, @NotNull TaskRole role) {}
