package vn.lantoa.media.column.issue;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/columns/{code}/issues")
@Tag(name = "Columns")
public class ColumnIssueResource {

    private final ColumnIssueService issues;

    ColumnIssueResource(ColumnIssueService issues) {
        this.issues = issues;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "listColumnIssues",
            summary = "Hold the issues of a column against those that are due",
            description = "By its frequency, from the day of its launch on. An issue is a work whose items name the"
                    + " column by `columnCode`; none makes up for that of another period.")
    public ColumnIssuesView issues(
            String code,
            @RestQuery @Parameter(description = "Periods from this day on; a year before `to` unless given.") @Nullable
                    LocalDate from,
            @RestQuery @Parameter(description = "Periods that begin before this day; tomorrow unless given.") @Nullable
                    LocalDate to) {
        return issues.of(code, from, to);
    }
}
