package vn.lantoa.media.column;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which columns a list shows. */
public class PressColumnFilter implements RegisterFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("purpose")
    @Parameter(description = "Those that speak to these.")
    @Nullable
    ColumnPurpose purpose;

    @QueryParam("frequency")
    @Parameter(description = "Those of this frequency.")
    @Nullable
    ColumnFrequency frequency;

    @QueryParam("activeOn")
    @Parameter(description = "Those that were launched by this day, and had not ended before it.")
    @Nullable
    LocalDate activeOn;

    @QueryParam("q")
    @Parameter(description = "Words of the code or a name, in any order; accents and case do not matter.")
    @Nullable
    String q;

    private AgencyScope readable = AgencyScope.everybody();

    /** The same, of those agencies only. */
    PressColumnFilter within(AgencyScope scope) {
        readable = scope;
        return this;
    }

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("agency = :agency", "agency", agency)
                .and("purpose = :purpose", "purpose", purpose)
                .and("frequency = :frequency", "frequency", frequency)
                .and("launchedOn <= :activeOn and (endedOn is null or endedOn >= :activeOn)", "activeOn", activeOn)
                .within(readable, "agency")
                .matching(q);
    }
}
