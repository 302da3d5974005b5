package vn.lantoa.task.plan;

import java.time.LocalDate;
import java.util.UUID;

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

    @QueryParam("parentId")
    @Parameter(description = "The sub-plans of this plan.")
    @Nullable
    UUID parentId;

    @QueryParam("validOn")
    @Parameter(description = "Those whose days hold this one; one of several years is found in each of them.")
    @Nullable
    LocalDate validOn;

    @QueryParam("q")
    @Parameter(description = "Words of the title, number or symbol, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public PlanFilter() {}
}
