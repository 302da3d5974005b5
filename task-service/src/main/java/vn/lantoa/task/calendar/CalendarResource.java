package vn.lantoa.task.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/calendars")
@Tag(name = "Calendars", description = "When reports are due, and which days are no working days.")
public class CalendarResource {

    private final CalendarService calendars;

    CalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCalendars", summary = "List the report calendars")
    public Page<CalendarView> list(@BeanParam PageRequest page) {
        return calendars.list(page);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getCalendar", summary = "Read a report calendar")
    public CalendarView get(String code) {
        return calendars.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putCalendar", summary = "Replace a calendar's due rules and holidays")
    public CalendarView put(String code, @NotNull @Valid CalendarEntry entry) {
        return calendars.replace(code, entry);
    }
}
