package vn.lantoa.platform.data.audit;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** What part of the trail is asked for; to be taken as a {@code @BeanParam}. */
public class AuditFilter {

    @QueryParam("resource")
    @Parameter(description = "The path of one resource below `/api/v1`, such as `tasks/0190…`.")
    @Nullable
    String resource;

    @QueryParam("actor")
    @Parameter(description = "A user's name or a client's id.")
    @Nullable
    String actor;

    @QueryParam("from")
    @Parameter(description = "From this instant on, with offset.")
    @Nullable
    OffsetDateTime from;

    @QueryParam("to")
    @Parameter(description = "Before this instant, with offset.")
    @Nullable
    OffsetDateTime to;

    public AuditFilter() {}

    /** @throws Problem 400 when the range holds no instant */
    void check() {
        FromTo.check(from(), to());
    }

    @Nullable
    String resource() {
        return resource;
    }

    @Nullable
    String actor() {
        return actor;
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
