package vn.lantoa.event.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.event.figure.standing.MetricView;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/events/{code}/figures")
@Tag(name = "Events")
public class FigureResource {

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getEventFigures",
            summary = "What is said of an event, by metric",
            description = "For each metric every assertion, whether they conflict and how far they lie apart, which one"
                    + " stands and why, and the footnote that names the others.")
    public EventFiguresView all(String code) {
        return figures.of(code);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(
            operationId = "appendEventFigure",
            summary = "Record what a source says of an event",
            description = "Nothing is overwritten: sources may differ, and then one of them is chosen.")
    public RestResponse<FigureView> append(String code, @NotNull @Valid NewFigure figure) {
        FigureView appended = figures.append(code, figure);
        return Created.at("events/" + code + "/figures/" + appended.metric(), appended);
    }

    @GET
    @Path("/{metric}")
    @Authenticated
    @Operation(operationId = "getEventMetric", summary = "What is said of one metric of an event")
    public MetricView metric(String code, String metric) {
        return figures.metric(code, metric);
    }

    @POST
    @Keyed
    @Path("/{metric}/choice")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.EVENT_HOST})
    @Operation(
            operationId = "chooseEventFigure",
            summary = "Choose which assertion of a metric stands",
            description = "With a reason. The choice before stays readable.")
    public RestResponse<ChoiceView> choose(String code, String metric, @NotNull @Valid NewChoice choice) {
        ChoiceView chosen = figures.choose(code, metric, choice);
        return Created.at("events/" + code + "/figures/" + metric, chosen);
    }
}
