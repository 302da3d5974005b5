package vn.lantoa.task.agency;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which agencies a list shows. */
public class AgencyFilter implements RegisterFilter {

    @QueryParam("level")
    @Nullable
    AgencyLevel level;

    @QueryParam("parentCode")
    @Parameter(description = "Those that belong to this agency.")
    @Nullable
    String parentCode;

    @QueryParam("validOn")
    @Parameter(description = "Those that exist on this day.")
    @Nullable
    LocalDate validOn;

    @QueryParam("q")
    @Parameter(description = "Words of the code or name, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("level = :level", "level", level)
                .and("parentCode = :parentCode", "parentCode", parentCode)
                .validOn(validOn)
                .matching(q);
    }
}
