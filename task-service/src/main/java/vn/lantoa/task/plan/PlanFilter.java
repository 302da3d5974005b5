package vn.lantoa.task.plan;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plans a list shows. */
public class PlanFilter {

    @QueryParam("planYear")
    @Nullable
    Integer planYear;

    @QueryParam("status")
    @Nullable
    PlanStatus status;

    @QueryParam("issuerCode")
    @Nullable
    String issuerCode;

    @QueryParam("q")
    @Parameter(description = "Words of the title, number or symbol, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public PlanFilter() {}
}
