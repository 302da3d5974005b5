package vn.lantoa.task.plan;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.task.document.model.ClauseKind;

/** Which clauses of a plan a list shows. */
public class ClauseFilter {

    @QueryParam("kind")
    ClauseKind kind;

    @QueryParam("action")
    @Parameter(description = "Only action clauses, or only the others.")
    Boolean action;

    @QueryParam("parentPath")
    @Parameter(description = "Those directly under this section.")
    String parentPath;

    @QueryParam("q")
    @Parameter(description = "Words of the path, title or text; accents and case do not matter.")
    String q;

    public ClauseFilter() {}
}
