package vn.lantoa.event.series;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/event-series")
@Tag(name = "Event series", description = "Events that come again, and their editions.")
public class EventSeriesResource {

    private final EventSeriesService series;

    EventSeriesResource(EventSeriesService series) {
        this.series = series;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEventSeries", summary = "List series")
    public Page<EventSeriesView> list(@BeanParam EventSeriesFilter filter, @BeanParam PageRequest page) {
        return series.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Requires("code")
    @Operation(operationId = "registerEventSeries", summary = "Register a series")
    public RestResponse<EventSeriesView> register(@NotNull @Valid EventSeriesEntry entry) {
        EventSeriesView registered = series.register(entry);
        return Created.at("event-series/" + registered.code(), registered);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getEventSeries", summary = "Read a series")
    public EventSeriesView get(String code) {
        return series.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(operationId = "putEventSeries", summary = "Replace a series, or create it with If-None-Match: *")
    public RestResponse<EventSeriesView> put(String code, @NotNull @Valid EventSeriesEntry entry) {
        return series.put(code, entry).answer("event-series/" + code);
    }
}
