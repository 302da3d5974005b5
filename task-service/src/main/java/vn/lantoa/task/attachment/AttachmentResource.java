package vn.lantoa.task.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.body.Share;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.representation.Verbatim;

@Path("/api/v1/attachments")
@Tag(name = "Attachments", description = "Evidence that does not rot.")
public class AttachmentResource {

    private final AttachmentService attachments;
    private final BodyBudget budget;

    AttachmentResource(AttachmentService attachments, BodyBudget budget) {
        this.attachments = attachments;
        this.budget = budget;
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createAttachment",
            summary = "Attach a file",
            description =
                    "One part named `file`, at most 20 MiB, of a listed type (PDF, PNG, JPEG, WebP, DOCX, XLSX, CSV,"
                            + " text, MP3, MP4); its bytes must be what the part's Content-Type says.")
    public RestResponse<AttachmentView> create(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw Problem.inBody("file", AttachmentProblem.ATTACHMENT_EMPTY);
        }
        if (file.size() > AttachmentService.MAX_BYTES) {
            throw Problem.inBody("file", AttachmentProblem.ATTACHMENT_TOO_LARGE, AttachmentService.MAX_BYTES);
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return created(file.fileName(), file.contentType(), content);
        }
    }

    @POST
    @Keyed
    @Verbatim
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/webp",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/csv",
        "text/plain",
        "audio/mpeg",
        "video/mp4"
    })
    @Operation(operationId = "createAttachmentRaw", summary = "Attach a file that is the whole body")
    public RestResponse<AttachmentView> createRaw(
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @RestQuery @Parameter(description = "The file's name, when it is the whole body.") @Nullable
                    String fileName,
            InputStream content)
            throws IOException {
        return created(fileName, contentType, content);
    }

    private RestResponse<AttachmentView> created(
            @Nullable String fileName, @Nullable String contentType, InputStream content) throws IOException {
        try (Share disk = budget.onDisk();
                SpooledBody file = SpooledBody.receive(disk.metered(content))) {
            AttachmentView kept = attachments.keep(fileName, contentType, file);
            return Created.at("attachments/" + kept.id(), kept);
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @APIResponse(
            responseCode = "200",
            description = "What is known of the file where `Accept` names JSON, else its bytes.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AttachmentView.class)),
                @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            operationId = "getAttachment",
            summary = "Read an attached file",
            description = "`Accept: application/json` asks what is known of it; any other, or none, for its bytes.")
    public Response get(UUID id, @RestHeader(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept) {
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON)) {
            return Response.ok(attachments.get(id), MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        return bytesOf(attachments.get(id));
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "The file's bytes; their ETag is their SHA-256.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256 of the bytes.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING)))
    @Operation(operationId = "getAttachmentContent", summary = "Download an attached file")
    public Response content(UUID id) {
        return bytesOf(attachments.get(id));
    }

    private Response bytesOf(AttachmentView attachment) {
        String name =
                URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput bytes = output -> {
            Optional<byte[]> part = attachments.part(attachment.id(), 0);
            for (int next = 1; part.isPresent(); next++) {
                output.write(part.get());
                part = attachments.part(attachment.id(), next);
            }
        };
        return Response.ok(bytes, MediaType.valueOf(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.ETAG, "\"" + attachment.sha256() + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
