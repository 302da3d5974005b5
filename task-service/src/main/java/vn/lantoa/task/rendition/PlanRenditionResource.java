package vn.lantoa.task.rendition;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.rendition.akn.AknIdentity;

@Path("/api/v1/plans/{id}/document")
@Tag(name = "Plans")
public class PlanRenditionResource {

    /** A written form takes as much memory as so many times the texts of its clauses. */
    private static final long LARGER_WHEN_WRITTEN = 4;

    private final PlanRenditionService plans;
    private final BodyBudget budget;

    PlanRenditionResource(PlanRenditionService plans, BodyBudget budget) {
        this.plans = plans;
        this.budget = budget;
    }

    @GET
    @Authenticated
    @Produces({PlanForm.MARKDOWN_TYPE, PlanForm.WORD_TYPE, RenditionForm.AKN_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The plan in the form that `Accept` names; Markdown where it names none.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256 of the bytes, so another one for each form.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = PlanForm.MARKDOWN_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PlanForm.WORD_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = RenditionForm.AKN_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getPlanDocument",
            summary = "Write a plan out in a standard form",
            description =
                    "As Markdown, as a Word document, or as Akoma Ntoso 3.0 with an eId for each section and clause,"
                            + " by `Accept`. What was imported, written out and imported again has the same clauses.")
    public Response get(UUID id, @Context Request request) {
        RenditionForm form = negotiated(request);
        budget.holdUntilAnswered(LARGER_WHEN_WRITTEN * plans.length(id));
        PlanRenditionService.Kept kept = plans.read(id);
        AknIdentity identity = new AknIdentity(
                id.toString(), kept.plan().startOn(), kept.plan().endOn());
        byte[] content = form.write(kept.document(), identity);
        StreamingOutput bytes = output -> output.write(content);
        return Response.ok(bytes, form.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length)
                .header(HttpHeaders.ETAG, "\"" + Sha256.of(content) + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "." + form.extension() + "\"")
                .build();
    }

    private static RenditionForm negotiated(Request request) {
        Variant taken = request.selectVariant(RenditionForm.VARIANTS);
        if (taken == null) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        return RenditionForm.of(taken.getMediaType());
    }
}
