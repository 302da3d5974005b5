package vn.lantoa.task.reminder.summary;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/reminders/summary")
@Tag(name = "Reminders")
public class ReminderSummaryResource {

    private final ReminderSummaryService reminders;

    ReminderSummaryResource(ReminderSummaryService reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getReminderSummary",
            summary = "How agencies answer to reminders, how soon, and who is silent")
    public ReminderSummary get(
            @RestQuery @Parameter(description = "Only reminders about tasks of this plan.") @Nullable UUID planId,
            @RestQuery @Parameter(description = "Only this agency.") @Nullable String agency) {
        return reminders.read(planId, agency);
    }
}
