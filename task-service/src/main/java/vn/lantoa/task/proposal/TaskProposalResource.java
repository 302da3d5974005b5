package vn.lantoa.task.proposal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/task-proposals")
@Tag(name = "Plans")
public class TaskProposalResource {

    private final TaskProposalService proposals;

    TaskProposalResource(TaskProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "listTaskProposals",
            summary = "The rows of a plan's task tables as tasks",
            description = "Lead and helping agencies are looked up in the register, times read as dates; what does not"
                    + " resolve is told with its column.")
    public TaskProposalList list(UUID id) {
        return proposals.list(id);
    }

    @POST
    @Keyed
    @Path("/acceptance")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "What came of each row.")
    @Operation(
            operationId = "acceptTaskProposals",
            summary = "Make tasks of rows of a plan's task tables",
            description = "Each row becomes one task, once for ever; a row that cannot be one sinks no other.")
    public AcceptanceResult accept(UUID id, @NotNull @Valid ProposalAcceptance acceptance) {
        return proposals.accept(id, acceptance.paths());
    }
}
