package vn.lantoa.event.series;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which series a list shows. */
public class EventSeriesFilter {

    @QueryParam("type")
    EventKind type;

    @QueryParam("recurrence")
    Recurrence recurrence;

    @QueryParam("international")
    Boolean international;

    @QueryParam("host")
    @Parameter(description = "The code of the agency that answers for it.")
    String host;

    @QueryParam("q")
    @Parameter(description = "Words of the code or name; accents and case do not matter.")
    String q;

    public EventSeriesFilter() {}
}
