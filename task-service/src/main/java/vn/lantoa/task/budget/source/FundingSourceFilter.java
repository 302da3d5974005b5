package vn.lantoa.task.budget.source;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which sources of money a list shows. */
public class FundingSourceFilter implements RegisterFilter {

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    FundingSourceKind kind;

    @QueryParam("q")
    @Parameter(description = "Words of the code, name or sponsor, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        return new Conditions().and("kind = :kind", "kind", kind).matching(q);
    }
}
