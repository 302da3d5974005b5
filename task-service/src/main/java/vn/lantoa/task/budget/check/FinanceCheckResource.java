package vn.lantoa.task.budget.check;

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

@Path("/api/v1/finance-checks")
@Tag(name = "Finance checks", description = "How the use of money was checked, and what was questioned.")
public class FinanceCheckResource {

    private final FinanceCheckService checks;

    FinanceCheckResource(FinanceCheckService checks) {
        this.checks = checks;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listFinanceChecks", summary = "List checks of money")
    public Page<FinanceCheckView> list(@BeanParam FinanceCheckFilter filter, @BeanParam PageRequest page) {
        return checks.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Operation(operationId = "createFinanceCheck", summary = "Enter a check of how an agency uses money")
    public RestResponse<FinanceCheckView> create(@NotNull @Valid FinanceCheckEntry entry) {
        FinanceCheckView made = checks.create(entry);
        return Created.at("finance-checks/" + made.id(), made);
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getFinanceCheckSummary", summary = "How many checks there were, and what they questioned")
    public FinanceCheckSummary summary(@BeanParam FinanceCheckFilter filter) {
        return checks.summary(filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getFinanceCheck", summary = "Read a check of money")
    public FinanceCheckView get(UUID id) {
        return checks.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Operation(operationId = "putFinanceCheck", summary = "Replace a check of money")
    public FinanceCheckView replace(UUID id, @NotNull @Valid FinanceCheckEntry entry) {
        return checks.replace(id, entry);
    }
}
