package vn.lantoa.media.declaration;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.platform.web.time.TimeText;

/** Which declarations a list shows. */
public class PeriodDeclarationFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("period")
    @Parameter(description = "Those of this month, such as `2024-04`.")
    @Nullable
    String period;

    @QueryParam("calendar")
    @Nullable
    ReportCalendar calendar;

    public PeriodDeclarationFilter() {}

    /** @throws Problem 400 when the period is no month */
    void check() {
        if (period != null && TimeText.month(period).isEmpty()) {
            throw Problem.inQuery("period", CommonProblem.PARAMETER_INVALID, "period", period, "yyyy-MM");
        }
    }
}
