package vn.lantoa.task.part.proposal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}/proposals")
@Tag(name = "Plans")
public class PlanProposalResource {

    private final PlanProposalService proposals;

    PlanProposalResource(PlanProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listPlanProposals",
            summary = "List on which proposals (tờ trình) a plan was issued",
            description = "Read from the sentences above the first section.")
    public Page<PlanProposalView> list(UUID id, @BeanParam PageRequest page) {
        return proposals.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "addPlanProposal", summary = "Add a proposal of a plan")
    public RestResponse<PlanProposalView> add(UUID id, @NotNull @Valid PlanProposalEntry entry) {
        PlanProposalView added = proposals.add(id, entry);
        return Created.at(proposals.path(id, added.id()), added);
    }

    @GET
    @Path("/{proposalId}")
    @Authenticated
    @Operation(operationId = "getPlanProposal", summary = "Read a proposal of a plan")
    public PlanProposalView get(UUID id, UUID proposalId) {
        return proposals.get(id, proposalId);
    }

    @PUT
    @Path("/{proposalId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putPlanProposal", summary = "Replace a proposal of a plan")
    public PlanProposalView replace(UUID id, UUID proposalId, @NotNull @Valid PlanProposalEntry entry) {
        return proposals.replace(id, proposalId, entry);
    }
}
