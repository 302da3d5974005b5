package vn.lantoa.reporting.aggregate.saved;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which saved questions a list shows. */
public class SavedQueryFilter implements RegisterFilter {

    @QueryParam("q")
    @Parameter(description = "Words of the code or a name, in any order; accents and case do not matter.")
    @Nullable
    String q;

    private AgencyScope readable = AgencyScope.everybody();

    /** The same, of everybody's and of those agencies' only. */
    SavedQueryFilter within(AgencyScope scope) {
        readable = scope;
        return this;
    }

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and(
                        "savedFor is null or savedFor in :readable",
                        "readable",
                        readable.codes().orElse(null))
                .matching(q);
    }
}
