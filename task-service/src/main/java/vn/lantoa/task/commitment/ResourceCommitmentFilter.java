package vn.lantoa.task.commitment;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which commitments a list shows. */
public class ResourceCommitmentFilter {

    @QueryParam("taskId")
    @Parameter(description = "Those to this task.")
    @Nullable
    UUID taskId;

    @QueryParam("agency")
    @Parameter(description = "Those of the agency of this code.")
    @Nullable
    String agency;

    @QueryParam("source")
    @Parameter(description = "Those from this source.")
    @Nullable
    String source;

    public ResourceCommitmentFilter() {}
}
