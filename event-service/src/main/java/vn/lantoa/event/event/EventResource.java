package vn.lantoa.event.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/events")
@Tag(name = "Events", description = "What happens, where it stands, and what is said of it.")
public class EventResource {

    private final EventService events;

    EventResource(EventService events) {
        this.events = events;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEvents", summary = "List events")
    public Page<EventView> list(@BeanParam EventFilter filter, @BeanParam PageRequest page) {
        return events.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Requires("code")
    @Operation(
            operationId = "registerEvent",
            summary = "Register an event",
            description = "Codes of other services that are not known here yet are taken with the warning"
                    + " `CODE_NOT_KNOWN_YET`. Who hosts events registers its own.")
    public RestResponse<EventView> register(@NotNull @Valid EventEntry entry) {
        EventView event = events.register(entry);
        return Created.at("events/" + event.code(), event);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getEvent", summary = "Read an event")
    public EventView get(String code) {
        return events.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(operationId = "putEvent", summary = "Replace an event, or create it with If-None-Match: *")
    public RestResponse<EventView> put(String code, @NotNull @Valid EventEntry entry) {
        return events.put(code, entry).answer("events/" + code);
    }

    @POST
    @Keyed
    @Path("/{code}/transitions")
    @IfMatch
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @APIResponse(responseCode = "200", description = "The event in its new status.")
    @Operation(
            operationId = "transitionEvent",
            summary = "Confirm, postpone, reschedule or cancel an event, or say that it took place",
            description = "PLANNED → CONFIRMED → TOOK_PLACE; PLANNED and CONFIRMED → POSTPONED, RESCHEDULED, CANCELLED;"
                    + " POSTPONED → RESCHEDULED, CANCELLED; RESCHEDULED → CONFIRMED, POSTPONED, CANCELLED. CANCELLED"
                    + " and TOOK_PLACE are final.")
    public EventView transition(String code, @NotNull @Valid EventTransition transition) {
        return events.transition(code, transition);
    }
}
