package vn.lantoa.task.plan;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Severity;

/** Which findings of a plan a list shows. */
public class FindingFilter {

    @QueryParam("code")
    FindingCode code;

    @QueryParam("severity")
    Severity severity;

    @QueryParam("resolved")
    @Parameter(description = "Only those with a resolution, or only the open ones.")
    Boolean resolved;

    public FindingFilter() {}
}
