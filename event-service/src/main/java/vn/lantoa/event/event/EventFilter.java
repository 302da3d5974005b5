package vn.lantoa.event.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Which events a list shows. */
public class EventFilter {

    @QueryParam("type")
    EventKind type;

    @QueryParam("scope")
    EventScope scope;

    @QueryParam("status")
    EventStatus status;

    @QueryParam("host")
    @Parameter(description = "The code of the agency that answers for it.")
    String host;

    @QueryParam("series")
    @Parameter(description = "The code of its series.")
    String series;

    @QueryParam("month")
    @Parameter(description = "Those that touch this calendar month, such as `2024-03`.")
    String month;

    @QueryParam("from")
    @Parameter(description = "Those that are not over before this day.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Those that begin before this day.")
    LocalDate to;

    @QueryParam("clause")
    @Parameter(description = "A clause path that the event serves.")
    String clause;

    @QueryParam("theme")
    @Parameter(description = "A theme that the event serves.")
    String theme;

    @QueryParam("planId")
    UUID planId;

    @QueryParam("q")
    @Parameter(description = "Words of the code, a name or the venue; accents and case do not matter.")
    String q;

    public EventFilter() {}

    /** @throws Problem 400 when the range of days holds none */
    void check() {
        FromTo.check(from, to);
    }

    /**
     * The month; null when none was asked for.
     *
     * @throws Problem 400 when the text is no month
     */
    YearMonth month() {
        if (month == null) {
            return null;
        }
        if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw Problem.inQuery("month", CommonProblem.PARAMETER_INVALID, "month", month, "yyyy-MM");
        }
        return YearMonth.parse(month);
    }
}
