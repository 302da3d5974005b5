package vn.lantoa.task.budget.allocation;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which allocations a list shows. */
public class BudgetAllocationFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency.")
    @Nullable
    String agency;

    @QueryParam("sourceCode")
    @Parameter(description = "Those of this source.")
    @Nullable
    String sourceCode;

    @QueryParam("fiscalYear")
    @Parameter(description = "Those of this fiscal year.")
    @Nullable
    Integer fiscalYear;

    public BudgetAllocationFilter() {}
}
