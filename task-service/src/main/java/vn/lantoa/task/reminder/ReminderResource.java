package vn.lantoa.task.reminder;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/reminders")
@Tag(name = "Reminders", description = "How agencies are chased (đôn đốc), and what they answer.")
public class ReminderResource {

    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listReminders", summary = "List reminders with the state that today gives them")
    public Page<ReminderView> list(@BeanParam ReminderFilter filter, @BeanParam PageRequest page) {
        return reminders.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createReminder",
            summary = "Remind the lead of a task, or an agency at large",
            description = "In three levels: a second reminder about the same comes after a first, a third after a"
                    + " second (`REMINDER_LEVEL_SKIPPED`).")
    public RestResponse<ReminderView> create(@NotNull @Valid NewReminder entry) {
        ReminderView reminder = reminders.create(entry);
        return Created.at("reminders/" + reminder.id(), reminder);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getReminder", summary = "Read a reminder")
    public ReminderView get(UUID id) {
        return reminders.get(id);
    }

    @POST
    @Keyed
    @Path("/{id}/answer")
    @RolesAllowed(Roles.AGENCY_EDITOR)
    @APIResponse(responseCode = "200", description = "The reminder with its answer.")
    @Operation(
            operationId = "answerReminder",
            summary = "Answer a reminder",
            description = "By the agency that is reminded, once.")
    public ReminderView answer(UUID id, @NotNull @Valid NewReminderAnswer answer) {
        return reminders.answer(id, answer);
    }
}
