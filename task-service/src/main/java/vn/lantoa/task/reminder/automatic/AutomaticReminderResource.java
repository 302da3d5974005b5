package vn.lantoa.task.reminder.automatic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/reminders/automatic")
@Tag(name = "Reminders")
public class AutomaticReminderResource {

    private final AutomaticRun reminders;

    AutomaticReminderResource(AutomaticRun reminders) {
        this.reminders = reminders;
    }

    @POST
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "How many reminders were made.")
    @Operation(
            operationId = "runAutomaticReminders",
            summary = "Make the reminders that the calendar asks for today",
            description = "The service does so by itself every ten minutes; what was made is not made again.")
    public AutomaticRunView run() {
        return reminders.run();
    }
}
