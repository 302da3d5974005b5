package vn.lantoa.task.theming;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-themes/{id}/focus-events")
@Tag(name = "Content themes")
public class FocusEventResource {

    private final FocusEventService focus;

    FocusEventResource(FocusEventService focus) {
        this.focus = focus;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getFocusEvents", summary = "The events that a theme puts first")
    public FocusEventsView get(UUID id) {
        return focus.of(id);
    }

    @PUT
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putFocusEvents",
            summary = "Say which events a theme puts first",
            description = "`If-Match` names the theme's version. Events are another service's: their codes are taken"
                    + " with the warning `CODE_NOT_KNOWN_YET` while they are not known here.")
    public FocusEventsView replace(UUID id, @NotNull @Valid FocusEventsEntry entry) {
        return focus.replace(id, entry);
    }
}
