package vn.lantoa.task.budget.entry;

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

@Path("/api/v1/budget-lines/{id}/entries")
@Tag(name = "Budget")
public class BudgetEntryResource {

    private final BudgetEntryService entries;

    BudgetEntryResource(BudgetEntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listBudgetEntries", summary = "List what was booked on a line, in the order of booking")
    public Page<BudgetEntryView> list(UUID id, @BeanParam PageRequest page) {
        return entries.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "bookBudgetEntry",
            summary = "Book money on a line, or take an entry back",
            description = "PLANNED by an officer, finance or the line's own agency; every later stage by finance alone."
                    + " Nothing is overwritten: a mistake is reversed, whole and once. No stage stands above the one"
                    + " before it on any day (`BUDGET_STAGE_EXCEEDED`).")
    public RestResponse<BudgetEntryView> append(UUID id, @NotNull @Valid NewBudgetEntry entry) {
        BudgetEntryView appended = entries.append(id, entry);
        return Created.at(BudgetEntryService.path(id, appended.id()), appended);
    }

    @GET
    @Path("/{entryId}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getBudgetEntry", summary = "Read an entry of a line")
    public BudgetEntryView get(UUID id, UUID entryId) {
        return entries.get(id, entryId);
    }
}
