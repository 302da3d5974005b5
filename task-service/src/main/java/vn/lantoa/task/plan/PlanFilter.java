package vn.lantoa.task.plan;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans a list shows. */
public class PlanFilter {

    @QueryParam("planYear")
    Integer planYear;

    @QueryParam("status")
    PlanStatus status;

    @QueryParam("issuerCode")
    String issuerCode;

    @QueryParam("q")
    @Parameter(description = "Words of the title, number or symbol; accents and case do not matter.")
    String q;

    public PlanFilter() {}
}
