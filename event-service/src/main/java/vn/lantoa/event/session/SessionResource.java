package vn.lantoa.event.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.event.event.value.Session;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/events/{code}/sessions")
@Tag(name = "Events")
public class SessionResource {

    private final SessionService sessions;

    SessionResource(SessionService sessions) {
        this.sessions = sessions;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getEventSessions", summary = "The sessions of an event")
    public ProgrammeView all(String code) {
        return sessions.of(code);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(operationId = "addEventSession", summary = "Add a session to an event")
    public RestResponse<Session> add(String code, @NotNull @Valid SessionEntry entry) {
        return Created.at("events/" + code + "/sessions", sessions.add(code, entry));
    }

    @PUT
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(
            operationId = "putEventSessions",
            summary = "Replace the sessions of an event",
            description = "A session of the same title and category as before keeps its id. `If-Match` names the"
                    + " event's version.")
    public ProgrammeView replace(String code, @NotNull @Valid Programme programme) {
        return sessions.replace(code, programme);
    }
}
