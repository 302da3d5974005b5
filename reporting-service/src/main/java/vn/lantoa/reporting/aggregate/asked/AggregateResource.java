package vn.lantoa.reporting.aggregate.asked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.file.Workbook;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregateForm;
import vn.lantoa.reporting.aggregate.answer.AggregatesCsv;
import vn.lantoa.reporting.aggregate.answer.AggregatesSchema;
import vn.lantoa.reporting.aggregate.answer.AnswerForm;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/aggregates")
@Tag(name = "Aggregates", description = "What the press published and how far it spread, in figures.")
public class AggregateResource {

    private final AggregateService aggregates;
    private final ReadableAgencies readable;

    AggregateResource(AggregateService aggregates, ReadableAgencies readable) {
        this.aggregates = aggregates;
        this.readable = readable;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, AggregatesCsv.TYPE, Workbook.TYPE})
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
            description = "The figures. As CSV or XLSX a line of names, the rows, and a line of totals, which is marked"
                    + " in the column total; a spreadsheet takes it by its file name.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "A hash of the figures.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AggregatesSchema.class)),
                @Content(mediaType = AggregatesCsv.TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Workbook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "getAggregates",
            summary = "Figures by agency, time and content",
            description =
                    "A press agency sees its own. A combination of more than a million possible rows, or one that would"
                            + " have to read more than a million cells, or 300,000 items where no sums are kept, is"
                            + " AGGREGATE_TOO_WIDE.")
    public Response get(@BeanParam AggregateFilter filter, @BeanParam AnswerForm form, @Context Request request) {
        AggregateForm chosen = form.chosen(request);
        return form.respond(chosen, aggregates.answer(filter, readable.ofCaller()));
    }
}
