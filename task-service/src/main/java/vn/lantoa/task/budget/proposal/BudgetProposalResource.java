package vn.lantoa.task.budget.proposal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/budget-proposals")
@Tag(name = "Budget")
public class BudgetProposalResource {

    private final BudgetProposalService proposals;

    BudgetProposalResource(BudgetProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listBudgetProposals", summary = "List which money was asked for, and what was granted")
    public Page<BudgetProposalView> list(@BeanParam BudgetProposalFilter filter, @BeanParam PageRequest page) {
        return proposals.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "createBudgetProposal",
            summary = "Ask for money",
            description = "An agency asks in its own name; finance and officers in anybody's.")
    public RestResponse<BudgetProposalView> create(@NotNull @Valid NewBudgetProposal entry) {
        BudgetProposalView proposal = proposals.create(entry);
        return Created.at("budget-proposals/" + proposal.id(), proposal);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getBudgetProposal", summary = "Read which money was asked for")
    public BudgetProposalView get(UUID id) {
        return proposals.get(id);
    }

    @POST
    @Keyed
    @Path("/{id}/decision")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The proposal with what was decided.")
    @Operation(
            operationId = "decideBudgetProposal",
            summary = "Grant what was asked for, a part of it, or nothing",
            description = "Once, by the approver.")
    public BudgetProposalView decide(UUID id, @NotNull @Valid NewBudgetDecision decision) {
        return proposals.decide(id, decision);
    }
}
