package vn.lantoa.media.growth;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which baselines a list shows. */
public class BaselineFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    String agency;

    @QueryParam("measure")
    Measure measure;

    public BaselineFilter() {}
}
