package vn.lantoa.media.submission;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Which submissions a list shows. */
public class SubmissionFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("kind")
    @Nullable
    SubmissionKind kind;

    @QueryParam("from")
    @Parameter(description = "Received from this instant on, with offset.")
    @Nullable
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "Received before this instant, with offset.")
    @Nullable
    OffsetDateTime to;

    @QueryParam("state")
    @Parameter(description = "Those in this state.")
    @Nullable
    SubmissionState state;

    @QueryParam("idempotencyKey")
    @Parameter(description = "Those that came with this `Idempotency-Key`.")
    @Nullable
    String idempotencyKey;

    public SubmissionFilter() {}

    /** @throws Problem 400 when the range holds no instant */
    void check() {
        FromTo.check(from(), to());
    }

    @Nullable
    Instant from() {
        return from == null ? null : from.toInstant();
    }

    @Nullable
    Instant to() {
        return to == null ? null : to.toInstant();
    }
}
