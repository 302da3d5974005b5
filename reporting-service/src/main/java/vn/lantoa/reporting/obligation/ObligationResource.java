package vn.lantoa.reporting.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1")
@Tag(name = "Obligations", description = "What is due, when, by which law, and whether it was met.")
@RolesAllowed({
    Roles.PLAN_ADMIN,
    Roles.APPROVER,
    Roles.FINANCE,
    Roles.AGENCY_EDITOR,
    Roles.REPORTING_JOB,
    Roles.AUDITOR,
    Roles.VIEWER,
    Roles.PRESS_PARTNER
})
public class ObligationResource {

    private final ObligationService obligations;
    private final ReadableAgencies readable;

    ObligationResource(ObligationService obligations, ReadableAgencies readable) {
        this.obligations = obligations;
        this.readable = readable;
    }

    @GET
    @Path("/obligations")
    @Operation(
            operationId = "listObligations",
            summary = "What is due in a range of days",
            description = "By due day: declarations of press agencies and what was ordered of them; reports, press"
                    + " conferences and information for the press of the province; tasks of plans; each as"
                    + " it stands today. A press agency sees its own and the province's.")
    public ObligationsView list(@BeanParam ObligationFilter filter) {
        return obligations.of(filter, readable.ofCaller());
    }

    @GET
    @Path("/obligations.ics")
    @Produces(ObligationsIcs.TYPE + ";charset=UTF-8")
    @APIResponse(
            responseCode = "200",
            description = "An all-day event for each, by RFC 5545.",
            content = @Content(mediaType = ObligationsIcs.TYPE, schema = @Schema(implementation = String.class)))
    @Operation(operationId = "getObligationCalendar", summary = "The same as a calendar to subscribe to")
    public String calendar(@BeanParam ObligationFilter filter) {
        return ObligationsIcs.of(obligations.of(filter, readable.ofCaller()));
    }
}
