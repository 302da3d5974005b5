package vn.lantoa.reporting.chart;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.draw.PngPicture;
import vn.lantoa.reporting.chart.draw.SvgPicture;

@Path("/api/v1/charts")
@Tag(name = "Charts", description = "Figures as pictures, for pages and documents.")
@Produces({SvgPicture.TYPE, PngPicture.TYPE})
@APIResponse(
        responseCode = "200",
        description = "The picture, in Vietnamese or, by Accept-Language, in English.",
        headers =
                @Header(
                        name = "ETag",
                        description = "A hash of the picture.",
                        schema = @Schema(type = SchemaType.STRING)),
        content = {
            @Content(mediaType = SvgPicture.TYPE, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = PngPicture.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
public class ChartResource {

    /** A picture that is drawn takes as much memory as what is made of a body of so many bytes. */
    private static final long LARGEST = 2L * 1024 * 1024;

    private static final String PLAN = "The plan whose scorecard is drawn.";
    private static final String FORM = "The form of the picture: `svg` or `png`.";

    private final ChartService charts;
    private final BodyBudget budget;

    ChartResource(ChartService charts, BodyBudget budget) {
        this.charts = charts;
        this.budget = budget;
    }

    @GET
    @Path("/growth.{form}")
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.PRESS_PARTNER
    })
    @Operation(
            operationId = "getGrowthChart",
            summary = "Draw how a growth target stands",
            description = "What `GET /growth` answers to the same question: growth so far as bars, the year's forecast"
                    + " as a band, the target as a line. Of more than 14 rows the first are drawn.")
    public Response growth(
            @RestPath @Parameter(description = FORM) String form,
            @RestQuery @Parameter(required = true, description = "The target.") @Nullable UUID targetId,
            @RestQuery
                    @Parameter(description = "By this version of its definition; by the one that counts unless given.")
                    @Nullable
                    Integer definitionVersion,
            @RestQuery
                    @Parameter(
                            description =
                                    "The period to look through, such as `2024-Q2`; the target's year unless given.")
                    @Nullable
                    String period,
            @RestQuery
                    @Parameter(description = "What was known at this instant, with offset; now unless given.")
                    @Nullable
                    OffsetDateTime asOf) {
        ChartForm as = ChartForm.named(form);
        return drawn(as, charts.growth(targetId, definitionVersion, period, asOf == null ? null : asOf.toInstant()));
    }

    @GET
    @Path("/coverage.{form}")
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
            operationId = "getCoverageChart",
            summary = "Draw what the press published",
            description = "What `GET /aggregates` answers to the same question, of one measure by at most two groups:"
                    + " at most 40 values of the first one and 8 of the second. Themes, clauses and audiences are"
                    + " those of one plan.")
    public Response coverage(@RestPath @Parameter(description = FORM) String form, @BeanParam AggregateFilter filter) {
        ChartForm as = ChartForm.named(form);
        return drawn(as, charts.coverage(filter));
    }

    @GET
    @Path("/progress.{form}")
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.AGENCY_EDITOR,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "getProgressChart",
            summary = "Draw how far the clauses of a plan are",
            description = "Of each clause that tasks serve, their progress and the time that has passed, as the plan's"
                    + " scorecard has them. Of more than 30 the first are drawn.")
    public Response progress(
            @RestPath @Parameter(description = FORM) String form,
            @RestQuery @Parameter(required = true, description = PLAN) @Nullable UUID planId) {
        ChartForm as = ChartForm.named(form);
        return drawn(as, charts.progress(planId));
    }

    @GET
    @Path("/events.{form}")
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.AGENCY_EDITOR,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "getEventsChart",
            summary = "Draw what the press published of a plan's events",
            description = "Of each event the works published and the least that its media plan asks for, as the plan's"
                    + " scorecard has them. Of more than 30 the first are drawn.")
    public Response events(
            @RestPath @Parameter(description = FORM) String form,
            @RestQuery @Parameter(required = true, description = PLAN) @Nullable UUID planId) {
        ChartForm as = ChartForm.named(form);
        return drawn(as, charts.events(planId));
    }

    private Response drawn(ChartForm form, Chart chart) {
        budget.holdUntilAnswered(LARGEST);
        byte[] picture = form.draw(chart);
        return Response.ok(picture, form.type())
                .header(HttpHeaders.ETAG, "\"" + Sha256.of(picture) + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, picture.length)
                .build();
    }
}
