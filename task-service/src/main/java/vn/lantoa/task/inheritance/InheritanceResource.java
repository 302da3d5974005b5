package vn.lantoa.task.inheritance;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plans")
public class InheritanceResource {

    private final InheritanceService inheritance;
    private final InheritedClauseService clauses;

    InheritanceResource(InheritanceService inheritance, InheritedClauseService clauses) {
        this.inheritance = inheritance;
        this.clauses = clauses;
    }

    @GET
    @Path("/inheritance")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getInheritance",
            summary = "Which agency's plan picked up which clause",
            description = "The plan's clauses that ask for action beside the plans below it (`parentPlanId`), and the"
                    + " gaps: clauses that no plan in force picked up, agencies without one.")
    public InheritanceView inheritance(UUID id) {
        return inheritance.of(id);
    }

    @GET
    @Path("/expected-sub-plans")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getExpectedSubPlans", summary = "Of which agencies a plan of their own is expected")
    public ExpectedSubPlansView expected(UUID id) {
        return inheritance.expectedOf(id);
    }

    @PUT
    @Path("/expected-sub-plans")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putExpectedSubPlans",
            summary = "Say of which agencies a plan of their own is expected",
            description =
                    "`If-Match` names the plan's version. An empty list: all departments and district committees.")
    public ExpectedSubPlansView expect(UUID id, @NotNull @Valid ExpectedSubPlans entry) {
        return inheritance.expect(id, entry);
    }

    @GET
    @Path("/inherited-clauses")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getInheritedClauses",
            summary = "Which clauses of the plan above a plan carries out",
            description = "What a person confirmed, and what is alike and may be.")
    public InheritedClausesView inherited(UUID id) {
        return clauses.of(id);
    }

    @PUT
    @Path("/inherited-clauses")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putInheritedClauses",
            summary = "Confirm which clauses of the plan above a plan carries out",
            description = "`If-Match` names the plan's version.")
    public InheritedClausesView confirm(UUID id, @NotNull @Valid InheritedClausesEntry entry) {
        return clauses.confirm(id, entry);
    }
}
