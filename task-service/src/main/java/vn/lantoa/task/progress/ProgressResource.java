package vn.lantoa.task.progress;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/tasks/{id}/progress-updates")
@Tag(name = "Tasks")
public class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "listProgressUpdates",
            summary = "What was reported of a task, in the order it was recorded")
    public Page<ProgressView> list(UUID id, @BeanParam PageRequest page) {
        return progress.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "appendProgressUpdate",
            summary = "Report how far a task is",
            description = "By the agency that leads it. 100 % needs evidence (`PROGRESS_EVIDENCE_REQUIRED`). Nothing is"
                    + " overwritten.")
    public RestResponse<ProgressView> append(UUID id, @NotNull @Valid NewProgress update) {
        ProgressView appended = progress.append(id, update);
        return Created.at("tasks/" + id + "/progress-updates/" + appended.id(), appended);
    }

    @GET
    @Path("/{updateId}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getProgressUpdate", summary = "Read a progress update")
    public ProgressView get(UUID id, UUID updateId) {
        return progress.get(id, updateId);
    }
}
