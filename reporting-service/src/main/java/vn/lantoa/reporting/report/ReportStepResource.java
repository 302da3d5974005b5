package vn.lantoa.reporting.report;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.report.dataset.ReportsInFlight;

@Path("/api/v1/reports/{id}")
@Tag(name = "Reports")
public class ReportStepResource {

    private final ReportService reports;
    private final ReportStepService steps;
    private final ReportsInFlight room;

    ReportStepResource(ReportService reports, ReportStepService steps, ReportsInFlight room) {
        this.reports = reports;
        this.steps = steps;
        this.room = room;
    }

    @POST
    @Keyed
    @Path("/refresh")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The draft with the figures of now.")
    @Operation(operationId = "refreshReport", summary = "Take the figures of a draft as they are known now")
    public ReportView refresh(UUID id) {
        return room.whenThereIsRoom(() -> reports.refresh(id));
    }

    @POST
    @Keyed
    @Path("/submit")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The report, submitted.")
    @Operation(
            operationId = "submitReport",
            summary = "Submit a draft to who approves",
            description = "Its figures are taken once more at its `asOf`.")
    public ReportView submit(UUID id) {
        return room.whenThereIsRoom(() -> steps.submit(id));
    }

    @POST
    @Keyed
    @Path("/approve")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The report, approved.")
    @Operation(
            operationId = "approveReport",
            summary = "Approve a report",
            description = "Nobody approves what they wrote (`REPORT_OWN_WORK`).")
    public ReportView approve(UUID id) {
        return steps.approve(id);
    }

    @POST
    @Keyed
    @Path("/return")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The report, a draft again.")
    @Operation(
            operationId = "returnReport",
            summary = "Give a report back to who writes it",
            description = "One that is submitted or approved, with a reason that its author reads.")
    public ReportView returnToDraft(UUID id, @NotNull @Valid ReportReturn entry) {
        return steps.returnToDraft(id, entry.reason());
    }

    @POST
    @Keyed
    @Path("/seal")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The report, sealed.")
    @Operation(
            operationId = "sealReport",
            summary = "Seal an approved report",
            description = "It gets its number and its place in the signed chain, and never changes. It waits until all"
                    + " that was recorded up to its `asOf` is in (`REPORT_NOT_SETTLED`, with `Retry-After`).")
    public ReportView seal(UUID id) {
        return room.whenThereIsRoom(() -> steps.seal(id));
    }
}
