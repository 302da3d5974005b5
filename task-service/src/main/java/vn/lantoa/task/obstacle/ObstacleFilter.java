package vn.lantoa.task.obstacle;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which obstacles a list shows. */
public class ObstacleFilter {

    @QueryParam("planId")
    @Parameter(description = "Those of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("taskId")
    @Parameter(description = "Those that hinder this task.")
    @Nullable
    UUID taskId;

    @QueryParam("clause")
    @Parameter(description = "Those of the clause of this path.")
    @Nullable
    String clause;

    @QueryParam("state")
    @Parameter(description = "Those that are so far.")
    @Nullable
    ObstacleState state;

    @QueryParam("severity")
    @Parameter(description = "Those that hinder so much.")
    @Nullable
    ObstacleSeverity severity;

    @QueryParam("agency")
    @Parameter(description = "Those that this agency raised.")
    @Nullable
    String agency;

    @QueryParam("q")
    @Parameter(description = "Words of the title or description, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public ObstacleFilter() {}
}
