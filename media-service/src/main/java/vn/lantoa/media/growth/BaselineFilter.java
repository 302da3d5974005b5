package vn.lantoa.media.growth;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.Measure;

/** Which baselines a list shows. */
public class BaselineFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("measure")
    @Nullable
    Measure measure;

    public BaselineFilter() {}
}
