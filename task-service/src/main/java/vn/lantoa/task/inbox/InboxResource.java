package vn.lantoa.task.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/inbox")
@Tag(name = "Inbox", description = "What an agency has to do next.")
public class InboxResource {

    private final InboxService inbox;

    InboxResource(InboxService inbox) {
        this.inbox = inbox;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "listInbox",
            summary = "What an agency has to do next, what is due first before the rest",
            description = "Open tasks that it leads or answers for today, and reminders that it or those for which it"
                    + " answers have not answered. An agency reads its own, an officer or auditor every agency's.")
    public Page<InboxItem> list(@BeanParam InboxFilter filter, @BeanParam PageRequest page) {
        return inbox.list(filter, page);
    }
}
