package vn.lantoa.media.correction;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which corrections a list shows. */
public class CorrectionFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("state")
    @Parameter(description = "Those that are so far.")
    @Nullable
    CorrectionState state;

    public CorrectionFilter() {}
}
