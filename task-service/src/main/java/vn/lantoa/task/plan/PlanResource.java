package vn.lantoa.task.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.plan.file.PlanSourceView;

@Path("/api/v1/plans")
@Tag(name = "Plans", description = "Communication plans: the document as data.")
public class PlanResource {

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPlans", summary = "List plans")
    public Page<PlanView> list(@BeanParam PlanFilter filter, @BeanParam PageRequest page) {
        return plans.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPlan", summary = "Read a plan")
    public PlanView get(UUID id) {
        return plans.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putPlan", summary = "Complete a plan's header")
    public PlanView replace(UUID id, @NotNull @Valid PlanHeader header) {
        return plans.replaceHeader(id, header);
    }

    @POST
    @Keyed
    @Path("/{id}/transitions")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The plan in its new state.")
    @Operation(
            operationId = "transitionPlan",
            summary = "Issue, supersede or close a plan",
            description = "DRAFT → ISSUED → CLOSED; any of them but CLOSED → SUPERSEDED. AMENDED is what an approved"
                    + " amendment makes of an issued plan. One plan in force per issuer and year.")
    public PlanView transition(UUID id, @NotNull @Valid PlanTransition transition) {
        return plans.transition(id, transition.to());
    }

    @GET
    @Path("/{id}/source")
    @Authenticated
    @Produces({PlanForm.MARKDOWN_TYPE, PlanForm.WORD_TYPE, PlanForm.HTML_TYPE, PlanForm.PDF_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The document as it came, byte for byte; its ETag is its SHA-256.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256 of the bytes.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = PlanForm.MARKDOWN_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PlanForm.WORD_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PlanForm.HTML_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PlanForm.PDF_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(operationId = "getPlanSource", summary = "Download a plan's document")
    public Response source(UUID id) {
        PlanSourceView source = plans.get(id).source();
        StreamingOutput bytes = output -> {
            byte[] part = plans.sourcePart(id, 0);
            for (int next = 1; part.length > 0; next++) {
                output.write(part);
                part = plans.sourcePart(id, next);
            }
        };
        return Response.ok(bytes, source.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, source.size())
                .header(HttpHeaders.ETAG, "\"" + source.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + "." + source.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
