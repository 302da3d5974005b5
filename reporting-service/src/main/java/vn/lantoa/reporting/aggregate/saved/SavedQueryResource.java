package vn.lantoa.reporting.aggregate.saved;

import java.time.OffsetDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.file.Workbook;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregateForm;
import vn.lantoa.reporting.aggregate.answer.AggregatesCsv;
import vn.lantoa.reporting.aggregate.answer.AggregatesSchema;
import vn.lantoa.reporting.aggregate.answer.AnswerForm;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/saved-queries")
@RolesAllowed({
    Roles.PLAN_ADMIN,
    Roles.APPROVER,
    Roles.REPORTING_JOB,
    Roles.AUDITOR,
    Roles.VIEWER,
    Roles.OPERATOR,
    Roles.PRESS_PARTNER
})
@Tag(name = "Saved queries", description = "Questions for figures that are kept, so that a job asks them by name.")
public class SavedQueryResource {

    private final SavedQueryService queries;
    private final AggregateService aggregates;
    private final ReadableAgencies readable;

    SavedQueryResource(SavedQueryService queries, AggregateService aggregates, ReadableAgencies readable) {
        this.queries = queries;
        this.aggregates = aggregates;
        this.readable = readable;
    }

    @GET
    @Operation(
            operationId = "listSavedQueries",
            summary = "List saved queries",
            description = "A press agency sees its own, and those that are no press agency's.")
    public Page<SavedQueryView> list(@BeanParam SavedQueryFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.PRESS_PARTNER})
    @Requires("code")
    @Operation(
            operationId = "registerSavedQuery",
            summary = "Save a query",
            description = "What it asks for is refused as `/aggregates` refuses it; how much there is to read is looked"
                    + " at when it is asked. A press agency's is found by that agency and by offices; every other one"
                    + " by all.")
    public RestResponse<SavedQueryView> register(@NotNull @Valid SavedQueryEntry entry) {
        SavedQueryView query = queries.register(entry);
        return Created.at(SavedQueryService.PATH + "/" + query.code(), query);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getSavedQuery", summary = "Read a saved query")
    public SavedQueryView get(String code) {
        return queries.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.PRESS_PARTNER})
    @Operation(
            operationId = "putSavedQuery",
            summary = "Replace a saved query, or create it with If-None-Match: *",
            description = "By who saved it, its press agency, or an officer.")
    public RestResponse<SavedQueryView> put(String code, @NotNull @Valid SavedQueryEntry entry) {
        return queries.put(code, entry).answer(SavedQueryService.PATH + "/" + code);
    }

    @DELETE
    @Path("/{code}")
    @IfMatch
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.PRESS_PARTNER})
    @APIResponse(responseCode = "204", description = "It is gone.")
    @Operation(
            operationId = "deleteSavedQuery",
            summary = "Delete a saved query",
            description = "By who saved it, its press agency, or an officer. The audit trail keeps that it was there.")
    public void delete(String code) {
        queries.delete(code);
    }

    @GET
    @Path("/{code}/result")
    @Produces({MediaType.APPLICATION_JSON, AggregatesCsv.TYPE, Workbook.TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The figures, as `/aggregates` answers them.",
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
            operationId = "getSavedQueryResult",
            summary = "The figures that a saved query asks for",
            description = "Its period is that of today in Việt Nam. Everybody gets what they may see: a press agency"
                    + " its own figures, whoever saved the query.")
    public Response result(
            String code,
            @RestQuery
                    @Parameter(description = "What was known at this instant, with offset; now unless given.")
                    @Nullable
                    OffsetDateTime asOf,
            @BeanParam AnswerForm form,
            @Context Request request) {
        AggregateForm chosen = form.chosen(request);
        AggregateFilter question = queries.question(code, asOf);
        return form.respond(chosen, aggregates.answer(question, readable.ofCaller()));
    }
}
