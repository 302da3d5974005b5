package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** What part of the trail is asked for; to be taken as a {@code @BeanParam}. */
public class AuditFilter {

    @QueryParam("resource")
    @Parameter(description = "The path of one resource below `/api/v1`, such as `tasks/0190…`.")
    String resource;

    @QueryParam("actor")
    @Parameter(description = "A user's name or a client's id.")
    String actor;

    @QueryParam("from")
    @Parameter(description = "From this instant on, with offset.")
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "Before this instant, with offset.")
    OffsetDateTime to;

    public AuditFilter() {}

    /** @throws Problem 400 when the range holds no instant */
    void check() {
        FromTo.check(from(), to());
    }

    String resource() {
        return resource;
    }

    String actor() {
        return actor;
    }

    Instant from() {
        return from == null ? null : from.toInstant();
    }

    Instant to() {
        return to == null ? null : to.toInstant();
    }
}
