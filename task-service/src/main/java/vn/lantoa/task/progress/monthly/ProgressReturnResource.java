package vn.lantoa.task.progress.monthly;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.task.progress.ProgressView;

@Path("/api/v1/progress-returns")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Progress returns", description = "What agencies return for a month, of all their tasks at once.")
public class ProgressReturnResource {

    private final ProgressReturnService returns;

    ProgressReturnResource(ProgressReturnService returns) {
        this.returns = returns;
    }

    @GET
    @Operation(operationId = "listProgressReturns", summary = "List the returns of agencies, the earliest first")
    public Page<ProgressReturnView> list(@BeanParam ProgressReturnFilter filter, @BeanParam PageRequest page) {
        return returns.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "sendProgressReturn",
            summary = "Return how far an agency's tasks are, for a month",
            description = "Each update is held against the same rules as one that is sent alone; a bad one sinks no"
                    + " other, unless `atomic` says so. No update at all says that nothing moved.")
    public RestResponse<ProgressReturnView> send(
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether one bad update sinks all: then nothing is kept.")
                    boolean atomic,
            @NotNull @Valid ProgressReturnEntry entry) {
        ProgressReturnView taken = returns.take(entry, atomic);
        return Created.at("progress-returns/" + taken.id(), taken);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProgressReturn", summary = "Read a return")
    public ProgressReturnView get(UUID id) {
        return returns.get(id);
    }

    @GET
    @Path("/{id}/updates")
    @Operation(operationId = "listReturnedUpdates", summary = "List the progress updates that a return brought")
    public Page<ProgressView> updates(UUID id, @BeanParam PageRequest page) {
        return returns.updates(id, page);
    }
}
