package vn.lantoa.media.submission;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a submission is to be taken. */
public class SubmissionOptions {

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Answer as if it were stored, and store nothing; claims no key.")
    boolean dryRun;

    @QueryParam("atomic")
    @DefaultValue("false")
    @Parameter(description = "Store all lines or none.")
    boolean atomic;

    @QueryParam("onBehalfOf")
    @Parameter(description = "The press agency that an officer sends for; both names are recorded.")
    @Nullable
    String onBehalfOf;

    /** Whether it only asks what would come of it: stored is nothing, and it may be of no agency. */
    boolean asking;

    public SubmissionOptions() {}

    /** The options of a validation, which stores nothing: who sends it asks what would come of its lines. */
    static SubmissionOptions asking(@Nullable String onBehalfOf) {
        SubmissionOptions options = new SubmissionOptions();
        options.dryRun = true;
        options.asking = true;
        options.onBehalfOf = onBehalfOf;
        return options;
    }
}
