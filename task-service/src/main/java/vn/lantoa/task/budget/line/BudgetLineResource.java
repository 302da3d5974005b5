package vn.lantoa.task.budget.line;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/budget-lines")
@Tag(name = "Budget")
public class BudgetLineResource {

    private final BudgetLineService lines;

    BudgetLineResource(BudgetLineService lines) {
        this.lines = lines;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listBudgetLines", summary = "List the lines of budgets with what stands on them")
    public Page<BudgetLineView> list(@BeanParam BudgetLineFilter filter, @BeanParam PageRequest page) {
        return lines.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Operation(
            operationId = "createBudgetLine",
            summary = "Open a line of a plan's budget",
            description = "How much money it is, is booked on it. Events and orders are codes of other services: those"
                    + " that are not known here yet are taken with the warning `CODE_NOT_KNOWN_YET`.")
    public RestResponse<BudgetLineView> create(@NotNull @Valid BudgetLineEntry entry) {
        BudgetLineView line = lines.create(entry);
        return Created.at("budget-lines/" + line.id(), line);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getBudgetLine", summary = "Read a line of a budget")
    public BudgetLineView get(UUID id) {
        return lines.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Operation(
            operationId = "putBudgetLine",
            summary = "Replace what a line of a budget is for",
            description = "Its agency, source and year are fixed once something is booked (`BUDGET_LINE_BOOKED`).")
    public BudgetLineView replace(UUID id, @NotNull @Valid BudgetLineEntry entry) {
        return lines.replace(id, entry);
    }
}
