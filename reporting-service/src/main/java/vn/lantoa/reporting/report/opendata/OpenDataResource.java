package vn.lantoa.reporting.report.opendata;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/report-snapshots/{id}")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Report snapshots")
public class OpenDataResource {

    private final OpenDataService datasets;

    OpenDataResource(OpenDataService datasets) {
        this.datasets = datasets;
    }

    @GET
    @Path("/dataset.csv")
    @Produces(DatasetCsv.TYPE + ";charset=UTF-8")
    @APIResponse(
            responseCode = "200",
            description = "A line for each figure.",
            content = @Content(mediaType = DatasetCsv.TYPE, schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getSnapshotCsv",
            summary = "A sealed dataset as CSV",
            description = "A line for each figure; the same bytes for ever.")
    public byte[] csv(UUID id) {
        return datasets.csv(id);
    }

    @GET
    @Path("/dataset.csv-metadata.json")
    @Produces(DatasetCsv.METADATA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "The columns, in CSVW.",
            content = @Content(mediaType = DatasetCsv.METADATA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(
            operationId = "getSnapshotCsvMetadata",
            summary = "What the columns of that CSV mean",
            description = "CSV on the Web: found beside the file, under its name.")
    public Map<String, Object> metadata(UUID id) {
        return datasets.metadata(id);
    }

    @GET
    @Path("/dcat")
    @Produces(DcatRecord.TYPE)
    @APIResponse(
            responseCode = "200",
            description = "The record in JSON-LD.",
            content = @Content(mediaType = DcatRecord.TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(
            operationId = "getSnapshotDcat",
            summary = "A sealed dataset as a record of DCAT 3",
            description = "Its editions (the same type, period, calendar and plan, of AD_HOC and THEMATIC the same"
                    + " title) lead to each other: the previous one, the one that replaces it, the current one."
                    + " `adms:status` is ORIGINAL, RESTATED or SUPERSEDED.")
    public Map<String, Object> dcat(UUID id) {
        return datasets.dcat(id);
    }
}
