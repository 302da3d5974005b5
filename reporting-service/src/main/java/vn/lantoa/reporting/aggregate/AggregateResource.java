package vn.lantoa.reporting.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

@Path("/api/v1/aggregates")
@Tag(name = "Aggregates", description = "What the press published and how far it spread, in figures.")
public class AggregateResource {

    private static final String NO_AGENCY = "";
    private static final Set<String> SEE_ALL =
            Set.of(Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER, Roles.OPERATOR);

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf(AggregatesCsv.TYPE).withCharset("UTF-8"))
            .build();

    private final AggregateService aggregates;
    private final Caller caller;

    AggregateResource(AggregateService aggregates, Caller caller) {
        this.aggregates = aggregates;
        this.caller = caller;
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
            description = "The figures. As CSV the rows alone, under a line of names.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "A hash of the figures.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AggregatesView.class)),
                @Content(mediaType = AggregatesCsv.TYPE, schema = @Schema(implementation = String.class))
            })
    @Operation(
            operationId = "getAggregates",
            summary = "Figures by agency, time and content",
            description =
                    "A press agency sees its own. A combination of more than a million possible rows, or one that would"
                            + " have to read more than a million cells, or 300,000 items where no sums are kept, is"
                            + " AGGREGATE_TOO_WIDE.")
    public RestResponse<Object> get(@BeanParam AggregateFilter filter, @Context Request request) {
        AggregatesView view = aggregates.answer(AggregateQueryParser.of(filter), onlyOf());
        Variant taken = request.selectVariant(FORMS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        MediaType form = taken.getMediaType();
        boolean json = form.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return RestResponse.ResponseBuilder.<Object>ok(json ? view : AggregatesCsv.text(view), form)
                .header(HttpHeaders.ETAG, view.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Optional<String> onlyOf() {
        return SEE_ALL.stream().anyMatch(caller::has)
                ? Optional.empty()
                : Optional.of(caller.org().orElse(NO_AGENCY));
    }
}
