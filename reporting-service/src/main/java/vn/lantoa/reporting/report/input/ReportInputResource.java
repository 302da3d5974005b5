package vn.lantoa.reporting.report.input;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.time.ReportCalendar;

@Path("/api/v1/report-inputs")
@Tag(name = "Reports")
public class ReportInputResource {

    private final ReportInputService inputs;

    ReportInputResource(ReportInputService inputs) {
        this.inputs = inputs;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "listReportInputs",
            summary = "Which press agencies handed in what the reports of a period need",
            description = "Months that are over are to be declared complete; nobody waits for agencies from abroad.")
    public ReportInputView.All list(
            @RestQuery @Parameter(required = true, description = "The period, such as `2024-Q1`.") @Nullable
                    String period,
            @RestQuery @DefaultValue("DECREE") @Parameter(description = "How months are cut.")
                    ReportCalendar calendar) {
        return new ReportInputView.All(inputs.of(period, calendar));
    }
}
