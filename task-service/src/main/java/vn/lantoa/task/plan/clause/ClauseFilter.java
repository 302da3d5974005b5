package vn.lantoa.task.plan.clause;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.ClauseKind;

/** Which clauses of a plan a list shows. */
public class ClauseFilter {

    @QueryParam("kind")
    @Nullable
    ClauseKind kind;

    @QueryParam("action")
    @Parameter(description = "Only action clauses, or only the others.")
    @Nullable
    Boolean action;

    @QueryParam("parentPath")
    @Parameter(description = "Those directly under this section.")
    @Nullable
    String parentPath;

    @QueryParam("q")
    @Parameter(description = "Words of the path, title or text, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @QueryParam("asOf")
    @Parameter(
            description = "The plan as it stood, or will stand, on this day: with the amendments that were effective by"
                    + " then. Today unless given.")
    @Nullable
    LocalDate asOf;

    public ClauseFilter() {}
}
