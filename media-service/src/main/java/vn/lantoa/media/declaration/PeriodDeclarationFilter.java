package vn.lantoa.media.declaration;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.platform.web.time.ReportCalendar;

/** Which declarations a list shows. */
public class PeriodDeclarationFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    String agency;

    @QueryParam("period")
    @Parameter(description = "Those of this month, such as `2024-04`.")
    String period;

    @QueryParam("calendar")
    ReportCalendar calendar;

    public PeriodDeclarationFilter() {}
}
