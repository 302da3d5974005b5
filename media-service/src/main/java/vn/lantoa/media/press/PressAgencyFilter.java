package vn.lantoa.media.press;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which press agencies a list shows. */
public class PressAgencyFilter implements RegisterFilter {

    @QueryParam("level")
    @Nullable
    PressAgencyLevel level;

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
                .validOn(validOn)
                .matching(q);
    }
}
