package vn.lantoa.reporting.bridge;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/calendar-bridge")
@Tag(name = "Calendar bridge", description = "What the report calendars make of the same period.")
public class CalendarBridgeResource {

    private final CalendarBridgeService bridges;
    private final ReadableAgencies readable;

    CalendarBridgeResource(CalendarBridgeService bridges, ReadableAgencies readable) {
        this.bridges = bridges;
        this.readable = readable;
    }

    @GET
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.OPERATOR,
        Roles.PRESS_PARTNER
    })
    @Operation(
            operationId = "getCalendarBridge",
            summary = "What lies between a period by the decree and the same period by the calendar",
            description = "From the total of one calendar to that of the other, by the half-months that only one of"
                    + " them counts: from − removed + added = to. A press agency sees its own.")
    public CalendarBridgeView get(
            @RestQuery
                    @Parameter(required = true, description = "A month, quarter, half year or year, such as `2024-Q2`.")
                    @Nullable
                    String period,
            @RestQuery @Parameter(description = "Codes of press agencies; may be repeated. All unless given.")
                    List<String> agency) {
        return bridges.of(period, agency, readable.ofCaller());
    }
}
