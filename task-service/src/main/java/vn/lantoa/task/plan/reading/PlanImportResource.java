package vn.lantoa.task.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.body.Share;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.document.word.part.DocxDirectory;
import vn.lantoa.task.plan.PlanHeader;
import vn.lantoa.task.plan.file.PlanFile;
import vn.lantoa.task.plan.preview.PlanImport;

@Path("/api/v1/plans/imports")
@Tag(name = "Plans")
public class PlanImportResource {

    /** Lines, clauses and words of a document take as much as a body of so many times its length. */
    private static final long LARGER_WHEN_READ = 4;
    /** What is packed takes as much as a body of this length at least. */
    private static final long LEAST_WHEN_PACKED = 1024 * 1024;

    /** Its pages say nothing of how many letters they have before they are read: one at a time. */
    private static final long LEAST_OF_A_PDF = Integer.MAX_VALUE;

    private final PlanImportService imports;
    private final BodyBudget budget;

    PlanImportResource(PlanImportService imports, BodyBudget budget) {
        this.imports = imports;
        this.budget = budget;
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Consumes({PlanForm.MARKDOWN_TYPE, PlanForm.WORD_TYPE, PlanForm.HTML_TYPE, PlanForm.PDF_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A dry run, or a document whose bytes were imported before.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanImport.class)))
    @APIResponse(
            responseCode = "201",
            description = "A new draft plan.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanImport.class)))
    @Operation(
            operationId = "importPlan",
            summary = "Import a plan document",
            description =
                    "Reads a document - Markdown (UTF-8, at most 4 MiB), .docx, HTML or PDF with a layer of text (at"
                            + " most 20 MiB) - into clauses with frozen paths, and says what in it a person should look"
                            + " at. All of it is kept, or nothing. A dry run answers the whole tree and keeps nothing."
                            + " What the reader misjudges an officer can say by `reading`.")
    public RestResponse<PlanImport> run(
            @QueryParam("planYear") @NotNull @Min(PlanHeader.FIRST_YEAR) @Max(PlanHeader.LAST_YEAR) Integer planYear,
            @RestQuery @DefaultValue("false") @Parameter(description = "Read it through and write nothing.")
                    boolean dryRun,
            @RestQuery @Parameter(description = ReadingOption.DESCRIPTION, example = "[\"headings:1.\"]")
                    List<String> reading,
            @RestQuery
                    @Parameter(description = "The document's name as a file.")
                    @Size(max = PlanFile.LONGEST_NAME)
                    @Nullable
                    String fileName,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = PlanForm.MARKDOWN_TYPE,
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = PlanForm.WORD_TYPE, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = PlanForm.HTML_TYPE, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = PlanForm.PDF_TYPE, schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream document)
            throws IOException {
        PlanForm form = PlanForm.of(contentType == null ? PlanForm.MARKDOWN_TYPE : contentType)
                .orElseThrow(() -> Problem.of(CommonProblem.MEDIA_TYPE_UNSUPPORTED));
        try (Share disk = budget.onDisk();
                SpooledBody body = SpooledBody.receive(disk.metered(document))) {
            PlanFile.checkLength(form, body.length());
            budget.holdUntilAnswered(weight(form, body));
            return run(
                    new PlanFile(body.open().readAllBytes(), form, fileName),
                    dryRun,
                    planYear,
                    ReadingOption.requested(reading));
        }
    }

    private static long weight(PlanForm form, SpooledBody body) throws IOException {
        long read = LARGER_WHEN_READ * body.length();
        return switch (form) {
            case MARKDOWN, HTML -> read;
            case PDF -> Math.max(LEAST_OF_A_PDF, read);
            case WORD -> {
                long unpacked = LARGER_WHEN_READ * DocxDirectory.unpackedXml(body::open, body.length());
                yield Math.max(LEAST_WHEN_PACKED, Math.max(body.length(), unpacked));
            }
        };
    }

    private RestResponse<PlanImport> run(PlanFile file, boolean dryRun, int planYear, RequestedReading reading) {
        if (dryRun) {
            return RestResponse.ok(imports.dryRun(file, planYear, reading.hints()));
        }
        PlanImportService.Imported imported = imports.run(file, planYear, reading);
        if (!imported.created()) {
            return RestResponse.ok(imported.report());
        }
        return Created.at("plans/" + imported.report().planId(), imported.report());
    }
}
