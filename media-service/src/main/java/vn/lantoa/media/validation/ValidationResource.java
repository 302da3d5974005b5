package vn.lantoa.media.validation;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.description.CsvForm;
import vn.lantoa.media.description.ItemsBody;
import vn.lantoa.media.submission.SubmissionHandler;
import vn.lantoa.media.submission.SubmissionResultView;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/validations")
@Tag(name = "Submissions", description = "What press agencies send, and what came of each line.")
public class ValidationResource {

    private final SubmissionHandler desk;

    ValidationResource(SubmissionHandler desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Consumes({MediaType.APPLICATION_JSON, BodyFormat.NDJSON_TYPE, BodyFormat.CSV_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "validateItems",
            summary = "Say what would come of items, and store nothing",
            description = "Takes what `POST /submissions` takes, at most 1,000 lines of it, and answers as its dry run"
                    + " does. A press agency that is not in the register yet may try, too, and an officer need not name"
                    + " one: every item is then new.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemsBody.class)),
                @Content(mediaType = BodyFormat.NDJSON_TYPE, schema = @Schema(implementation = NewContentItem.class)),
                @Content(
                        mediaType = BodyFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = CsvForm.WORDS),
                        example = CsvForm.ITEMS)
            })
    @APIResponse(
            responseCode = "200",
            description = "What would come of each line.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionResultView.class)))
    public RestResponse<String> validate(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for; none need be.") @Nullable
                    String onBehalfOf,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            InputStream body)
            throws IOException {
        return desk.validate(onBehalfOf, contentType, body);
    }
}
