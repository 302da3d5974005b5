package vn.lantoa.task.amendment;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which amendments of a plan a list shows. */
public class AmendmentFilter {

    @QueryParam("state")
    @Parameter(description = "Those that are so far.")
    @Nullable
    AmendmentState state;

    @QueryParam("obstacleId")
    @Parameter(description = "Those that came of this obstacle.")
    @Nullable
    UUID obstacleId;

    @QueryParam("clause")
    @Parameter(description = "Those that add, change or remove the clause of this path.")
    @Nullable
    String clause;

    public AmendmentFilter() {}
}
