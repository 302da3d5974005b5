package vn.lantoa.reporting.aggregate;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.aggregate.answer.AggregateForm;
import vn.lantoa.reporting.aggregate.answer.AggregatesCsv;
import vn.lantoa.reporting.aggregate.answer.AggregatesSchema;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/aggregates")
@Tag(name = "Aggregates", description = "What the press published and how far it spread, in figures.")
public class AggregateResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(AggregateForm.json.type(), AggregateForm.csv.type())
            .build();

    private final AggregateService aggregates;
    private final ReadableAgencies readable;

    AggregateResource(AggregateService aggregates, ReadableAgencies readable) {
        this.aggregates = aggregates;
        this.readable = readable;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, AggregatesCsv.TYPE})
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.OPERATOR,
        Roles.PRESS_PARTNER
    })
    @APIResponse(
            responseCode = "200",
            description = "The figures. As CSV a line of names, the rows, and a line of totals, which is marked in the"
                    + " column total; a spreadsheet takes it by its file name.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "A hash of the figures.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AggregatesSchema.class)),
                @Content(mediaType = AggregatesCsv.TYPE, schema = @Schema(implementation = String.class))
            })
    @Operation(
            operationId = "getAggregates",
            summary = "Figures by agency, time and content",
            description =
                    "A press agency sees its own. A combination of more than a million possible rows, or one that would"
                            + " have to read more than a million cells, or 300,000 items where no sums are kept, is"
                            + " AGGREGATE_TOO_WIDE.")
    public RestResponse<Object> get(
            @BeanParam AggregateFilter filter,
            @RestQuery @Parameter(description = "The form of the answer; by the header Accept unless given.") @Nullable
                    AggregateForm format,
            @RestQuery @Parameter(description = "CSV begins with the mark by which Excel knows UTF-8.") boolean bom,
            @RestQuery @Parameter(description = "CSV begins with lines for calendar, asOf and completeness.")
                    boolean header,
            @Context Request request) {
        MediaType form = format == null ? negotiated(request) : format.type();
        AggregateQuery question = AggregateQueryParser.of(filter);
        AggregatesView view = aggregates.answer(question, readable.ofCaller());
        boolean json = form.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        AggregatesCsv csv = new AggregatesCsv(view, question.groupKeys());
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.<Object>ok(
                        json ? view : csv.text(bom, header), form)
                .header(HttpHeaders.ETAG, view.tag(json ? "json" : "csv" + bom + header))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return (json
                        ? answer
                        : answer.header(
                                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + csv.fileName() + '"'))
                .build();
    }

    private static MediaType negotiated(Request request) {
        Variant taken = request.selectVariant(FORMS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        return taken.getMediaType();
    }
}
