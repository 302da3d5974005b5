package vn.lantoa.reporting.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/figures")
@Tag(name = "Figures", description = "Which figures moved, so that jobs pull what is new.")
public class FigureChangeResource {

    private final FigureChangeService changes;
    private final ReadableAgencies readable;

    FigureChangeResource(FigureChangeService changes, ReadableAgencies readable) {
        this.changes = changes;
        this.readable = readable;
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.PRESS_PARTNER})
    @Operation(
            operationId = "listFigureChanges",
            summary = "Which figures moved since the last time",
            description = "Cells of press agency, day and genre, each once and as it is now, in the order of their last"
                    + " moves. A cell moved when a figure of it did in any group or under any filter of `/aggregates`."
                    + " At least once: a rebuild that may have changed something tells every cell again. A press agency"
                    + " sees its own.")
    public FigureChangesView changes(
            @RestQuery
                    @Parameter(
                            description = "What the answer before gave as `next`. Left out, the feed begins with the"
                                    + " oldest move; `now` begins after the newest.")
                    @Nullable
                    String since,
            @RestQuery
                    @DefaultValue("200")
                    @Parameter(
                            description = "How many cells are wanted at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "" + FigureChangeService.MOST))
                    int limit) {
        return changes.after(since, limit, readable.ofCaller());
    }
}
