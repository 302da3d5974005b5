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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.rendition.file.ReportRenditionForm;
import vn.lantoa.reporting.report.dataset.ReportsInFlight;
import vn.lantoa.reporting.report.seal.SealedContent;

@Path("/api/v1/reports/{id}/renditions")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports")
public class RenditionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";

    private final RenditionService renditions;
    private final ReportsInFlight room;

    RenditionResource(RenditionService renditions, ReportsInFlight room) {
        this.renditions = renditions;
        this.room = room;
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

    @GET
    @Path("/{form}")
    @Produces({DOCX, PDF, XLSX, ZIP})
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The SHA-256 of the bytes.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "getReportRendition",
            summary = "A report as a file",
            description = "In the official form of Nghị định 30/2020/NĐ-CP as `docx` or `pdf`; its figures as `xlsx`,"
                    + " or as CSV files in a `zip`. Headings are in Vietnamese or, by Accept-Language, in"
                    + " English; what people wrote stays as it is, with its figures as Vietnamese writes them:"
                    + " `1.234,5`. The same report gives the same bytes.")
    public Response file(UUID id, @RestPath @Parameter(description = "`docx`, `pdf`, `xlsx` or `zip`.") String form) {
        ReportRenditionForm as = ReportRenditionForm.named(form)
                .orElseThrow(() -> Problem.of(RenditionProblem.RENDITION_FORM_NOT_FOUND, form));
        return room.whenThereIsRoom(() -> answer(as, renditions.document(id)));
    }

    private static Response answer(ReportRenditionForm as, RenditionService.Named report) {
        byte[] bytes = as.render(report.document());
        return Response.ok(bytes, as.type())
                .header(HttpHeaders.ETAG, '"' + Sha256.of(bytes) + '"')
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + report.name() + "." + as.extension() + '"')
                .build();
    }
}
