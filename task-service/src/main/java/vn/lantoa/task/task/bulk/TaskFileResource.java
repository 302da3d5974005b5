package vn.lantoa.task.task.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

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
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.body.Share;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/tasks/bulk")
@Tag(name = "Tasks")
public class TaskFileResource {

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";

    private static final String NDJSON_WORDS =
            "A JSON object on each line: `id`, and the fields of a task but for `planId`.";

    /** Lines and tasks take as much as a body of so many times its length. */
    private static final long LARGER_WHEN_READ = 10;

    private final TaskFileService files;
    private final BodyBudget budget;

    TaskFileResource(TaskFileService files, BodyBudget budget) {
        this.files = files;
        this.budget = budget;
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Consumes({CSV_TYPE, NDJSON_TYPE})
    @APIResponse(responseCode = "200", description = "What came of each line.")
    @Operation(
            operationId = "bulkTasks",
            summary = "Make and change the tasks of a plan by a CSV or NDJSON file",
            description = "At most 5,000 lines and 8 MiB of UTF-8 below a header line with the names of a task's"
                    + " fields, such as `title`, `deliverable.unit`, `need.amountVnd`; lists with `|` between their"
                    + " elements. A line whose `id` or `code` a task of the plan has changes it in the columns of the"
                    + " file, where an empty cell takes the value away; any other line makes a task, the same line"
                    + " once for ever. `dependsOn` may name what an earlier line makes. A line that is wrong sinks no"
                    + " other. In NDJSON a line has the columns that it names, and null takes a value away.")
    public TaskFileResult run(
            @QueryParam("planId") @NotNull @Parameter(description = "The plan whose tasks they are.") UUID planId,
            @RestQuery @DefaultValue("false") @Parameter(description = "Say what would come of it, and store nothing.")
                    boolean dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = NDJSON_TYPE,
                                        schema = @Schema(type = SchemaType.OBJECT, description = NDJSON_WORDS))
                            })
                    InputStream file)
            throws IOException {
        try (Share disk = budget.onDisk();
                SpooledBody body = SpooledBody.receive(disk.metered(file))) {
            TaskFile.checkLength(body.length());
            budget.holdUntilAnswered(LARGER_WHEN_READ * body.length());
            byte[] bytes = body.open().readAllBytes();
            boolean json =
                    contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(NDJSON_TYPE);
            return files.take(planId, json ? TaskJsonFile.read(bytes) : TaskFile.read(bytes), dryRun);
        }
    }
}
