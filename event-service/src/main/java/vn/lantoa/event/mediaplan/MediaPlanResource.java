package vn.lantoa.event.mediaplan;

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

@Path("/api/v1/events/{code}/media-plan")
@Tag(name = "Events")
public class MediaPlanResource {

    private final MediaPlanService plans;

    MediaPlanResource(MediaPlanService plans) {
        this.plans = plans;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMediaPlan", summary = "What coverage of an event is planned")
    public MediaPlanView get(String code) {
        return plans.of(code);
    }

    @PUT
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(
            operationId = "putMediaPlan",
            summary = "Replace the media plan of an event",
            description = "`If-Match` names the event's version.")
    public MediaPlanView replace(String code, @NotNull @Valid MediaPlanEntry entry) {
        return plans.replace(code, entry);
    }

    @GET
    @Path("/coverage")
    @Authenticated
    @Operation(
            operationId = "getMediaCoverage",
            summary = "What was delivered of an event's media plan",
            description =
                    "A work is the event's when its representative names it, a publication when it names it itself. It"
                            + " follows what the press sends within seconds; a press agency sees its own.")
    public CoverageView coverage(String code) {
        return plans.coverage(code);
    }
}
