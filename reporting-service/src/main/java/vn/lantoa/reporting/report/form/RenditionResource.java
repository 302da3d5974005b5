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
import vn.lantoa.reporting.rendition.file.RenditionForm;
import vn.lantoa.reporting.report.seal.SealedContent;

@Path("/api/v1/reports/{id}/renditions")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports")
public class RenditionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        RenditionService.Rendition json = renditions.json(id);
        return answer(json, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("/docx")
    @Produces(DOCX)
    @APIResponse(
            responseCode = "200",
            description = "The report as a Word document.",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "getReportDocx",
            summary = "A report as a Word document",
            description = "In the official form of Nghị định 30/2020/NĐ-CP. The same report gives the same bytes.")
    public Response docx(UUID id) {
        return file(id, RenditionForm.DOCX);
    }

    @GET
    @Path("/pdf")
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "The report as PDF.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "getReportPdf",
            summary = "A report as PDF",
            description = "The pages of the Word document, tagged, with its letters in it.")
    public Response pdf(UUID id) {
        return file(id, RenditionForm.PDF);
    }

    @GET
    @Path("/xlsx")
    @Produces(XLSX)
    @APIResponse(
            responseCode = "200",
            description = "The tables of the report as a workbook.",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "getReportXlsx",
            summary = "The tables of a report as a workbook",
            description = "A sheet for each table, with numbers as numbers.")
    public Response xlsx(UUID id) {
        return file(id, RenditionForm.XLSX);
    }

    private Response file(UUID id, RenditionForm form) {
        RenditionService.Rendition file = renditions.paper(id, form);
        return answer(file, form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "." + form.extension() + "\"")
                .build();
    }

    private static Response.ResponseBuilder answer(RenditionService.Rendition file, String type) {
        return Response.ok(file.bytes(), type).header(HttpHeaders.ETAG, '"' + Sha256.of(file.bytes()) + '"');
    }
}
