package vn.lantoa.media.submission;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Which submissions a list shows. */
public class SubmissionFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    String agency;

    @QueryParam("kind")
    SubmissionKind kind;

    @QueryParam("from")
    @Parameter(description = "Received from this instant on, with offset.")
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "Received before this instant, with offset.")
    OffsetDateTime to;

    public SubmissionFilter() {}

    /** @throws Problem 400 when the range holds no instant */
    void check() {
        FromTo.check(from(), to());
    }

    Instant from() {
        return from == null ? null : from.toInstant();
    }

    Instant to() {
        return to == null ? null : to.toInstant();
    }
}
