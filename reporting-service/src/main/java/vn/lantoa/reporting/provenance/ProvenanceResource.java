package vn.lantoa.reporting.provenance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.provenance.submission.SubmissionProvenance;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/provenance")
@Tag(name = "Provenance", description = "Where figures came from, down to the lines of submissions, and back up.")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER, Roles.PRESS_PARTNER})
public class ProvenanceResource {

    private static final List<Variant> FORMS = ProvenanceForm.variants();
    private static final int MOST = 500;

    private final ProvenanceService provenance;
    private final ReadableAgencies readable;

    ProvenanceResource(ProvenanceService provenance, ReadableAgencies readable) {
        this.provenance = provenance;
        this.readable = readable;
    }

    @GET
    @Path("/figures/{id}")
    @Produces({MediaType.APPLICATION_JSON, ProvDocument.TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The figure with a page of its lines; as W3C PROV the statements about that page.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FigureProvenance.class)),
                @Content(mediaType = ProvDocument.TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @Operation(
            operationId = "getFigureProvenance",
            summary = "Follow a figure down to the lines it was made from",
            description =
                    "Each publication that counted at the figure's asOf, what it adds, its revisions and the submission"
                            + " line that each came from; of growth the months, declarations and baselines too. A press"
                            + " agency follows figures of its own.")
    public Response figure(
            @RestPath
                    @Parameter(
                            description = "The figure: metric, cell, period, calendar and known time, such as"
                                    + " `works:agency=BBD,genre=NEWS:2024-Q1:DECREE:2024-04-05T03:00:00Z`.")
                    String id,
            @RestQuery
                    @Parameter(description = "What the page before gave as `next`; left out, the first page.")
                    @Nullable
                    String after,
            @RestQuery
                    @DefaultValue("100")
                    @Parameter(
                            description = "How many lines are wanted at most.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MOST))
                    int limit,
            @RestQuery @Parameter(description = "The form of the answer; by the header Accept unless given.") @Nullable
                    ProvenanceForm format,
            @Context Request request) {
        if (limit < 1 || limit > MOST) {
            throw Problem.inQuery("limit", CommonProblem.PARAMETER_INVALID, "limit", limit, "1–" + MOST);
        }
        ProvenanceForm form = format == null ? negotiated(request) : format;
        return Response.ok(form.of(provenance.of(id, after, limit, readable.ofCaller())), form.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static ProvenanceForm negotiated(Request request) {
        Variant taken = request.selectVariant(FORMS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        return ProvenanceForm.of(taken);
    }

    @GET
    @Path("/submissions/{id}")
    @Operation(
            operationId = "getSubmissionProvenance",
            summary = "Follow a submission up to the figures that count it",
            description = "The months and genres that its lines lie in, each with the ids of the figures of that cell.")
    public SubmissionProvenance submission(
            UUID id,
            @RestQuery @DefaultValue("DECREE") @Parameter(description = "By which calendar months are cut.")
                    ReportCalendar calendar,
            @RestQuery
                    @Parameter(description = "What was known at this instant, with offset; now unless given.")
                    @Nullable
                    OffsetDateTime asOf) {
        return provenance.ofSubmission(id, calendar, asOf == null ? null : asOf.toInstant(), readable.ofCaller());
    }
}
