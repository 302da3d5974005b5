package vn.lantoa.task.budget.proposal;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which proposals a list shows. */
public class BudgetProposalFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency.")
    @Nullable
    String agency;

    @QueryParam("fiscalYear")
    @Parameter(description = "Those of this fiscal year.")
    @Nullable
    Integer fiscalYear;

    @QueryParam("state")
    @Nullable
    BudgetProposalState state;

    @QueryParam("q")
    @Parameter(description = "Words of the title, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public BudgetProposalFilter() {}
}
