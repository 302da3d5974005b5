package vn.lantoa.event.series;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which series a list shows. */
public class EventSeriesFilter implements RegisterFilter {

    @QueryParam("type")
    @Nullable
    EventKind type;

    @QueryParam("recurrence")
    @Nullable
    Recurrence recurrence;

    @QueryParam("international")
    @Nullable
    Boolean international;

    @QueryParam("host")
    @Parameter(description = "The code of the agency that answers for it.")
    @Nullable
    String host;

    @QueryParam("q")
    @Parameter(description = "Words of the code or name, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("type = :type", "type", type)
                .and("recurrence = :recurrence", "recurrence", recurrence)
                .and("international = :international", "international", international)
                .and("host = :host", "host", host)
                .matching(q);
    }
}
