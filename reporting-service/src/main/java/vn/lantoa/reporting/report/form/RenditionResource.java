package vn.lantoa.reporting.report.form;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.report.seal.SealedContent;

@Path("/api/v1/reports/{id}/renditions")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports")
public class RenditionResource {

    private final RenditionService renditions;

    RenditionResource(RenditionService renditions) {
        this.renditions = renditions;
    }

    @GET
    @Path("/json")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "The report as JSON.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256 of the bytes: of a sealed report, that of its snapshot.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SealedContent.class)))
    @Operation(
            operationId = "getReportJson",
            summary = "A report as JSON",
            description = "Of a sealed report the very bytes that were sealed; else what would be.")
    public Response json(UUID id) {
        byte[] bytes = renditions.json(id);
        return Response.ok(bytes, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, '"' + Sha256.of(bytes) + '"')
                .build();
    }
}
