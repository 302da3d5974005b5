package vn.lantoa.task.budget.allocation;

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

@Path("/api/v1/budget-allocations")
@Tag(name = "Budget")
public class BudgetAllocationResource {

    private final BudgetAllocationService allocations;

    BudgetAllocationResource(BudgetAllocationService allocations) {
        this.allocations = allocations;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listBudgetAllocations", summary = "List which money decisions assigned")
    public Page<BudgetAllocationView> list(@BeanParam BudgetAllocationFilter filter, @BeanParam PageRequest page) {
        return allocations.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "addBudgetAllocation",
            summary = "Enter money that a decision assigns to an agency",
            description = "Only added to: what was entered wrongly is taken back by a reversal.")
    public RestResponse<BudgetAllocationView> add(@NotNull @Valid NewBudgetAllocation entry) {
        BudgetAllocationView allocation = allocations.add(entry);
        return Created.at(BudgetAllocationService.path(allocation.id()), allocation);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getBudgetAllocation", summary = "Read which money a decision assigned")
    public BudgetAllocationView get(UUID id) {
        return allocations.get(id);
    }

    @POST
    @Path("/{id}/reversal")
    @Keyed
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "reverseBudgetAllocation",
            summary = "Take an allocation back that was entered wrongly",
            description = "By one of its own, with the amount below zero.")
    public RestResponse<BudgetAllocationView> reverse(UUID id, @NotNull @Valid NewAllocationReversal reversal) {
        BudgetAllocationView allocation = allocations.reverse(id, reversal.reason());
        return Created.at(BudgetAllocationService.path(allocation.id()), allocation);
    }
}
