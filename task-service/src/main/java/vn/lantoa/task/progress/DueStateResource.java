package vn.lantoa.task.progress;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.task.task.value.TaskDueState;

@Path("/api/v1/tasks/{id}/due-state")
@Tag(name = "Tasks")
public class DueStateResource {

    private final ProgressService progress;

    DueStateResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getTaskDueState",
            summary = "What a day makes of a task",
            description = "By the progress that the task had on the day, as it is known now.")
    public TaskDueState get(
            UUID id, @RestQuery @Parameter(description = "The day; today unless given.") @Nullable LocalDate on) {
        return progress.dueState(id, on);
    }
}
