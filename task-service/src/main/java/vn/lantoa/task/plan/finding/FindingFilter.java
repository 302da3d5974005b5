package vn.lantoa.task.plan.finding;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Severity;

/** Which findings of a plan a list shows. */
public class FindingFilter {

    @QueryParam("code")
    @Nullable
    FindingCode code;

    @QueryParam("severity")
    @Nullable
    Severity severity;

    @QueryParam("resolved")
    @Parameter(description = "Only those with a resolution, or only the open ones.")
    @Nullable
    Boolean resolved;

    public FindingFilter() {}
}
