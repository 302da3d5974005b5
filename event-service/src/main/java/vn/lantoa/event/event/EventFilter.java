package vn.lantoa.event.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.TimeText;

/** Which events a list shows. */
public class EventFilter implements RegisterFilter {

    @QueryParam("type")
    @Nullable
    EventKind type;

    @QueryParam("scope")
    @Nullable
    EventScope scope;

    @QueryParam("status")
    @Nullable
    EventStatus status;

    @QueryParam("host")
    @Parameter(description = "The code of the agency that answers for it.")
    @Nullable
    String host;

    @QueryParam("series")
    @Parameter(description = "The code of its series.")
    @Nullable
    String series;

    @QueryParam("month")
    @Parameter(description = "Those that touch this calendar month, such as `2024-03`.")
    @Nullable
    String month;

    @QueryParam("from")
    @Parameter(description = "Those that are not over before this day.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Those that begin before this day.")
    @Nullable
    LocalDate to;

    @QueryParam("clause")
    @Parameter(description = "A clause path that the event serves.")
    @Nullable
    String clause;

    @QueryParam("theme")
    @Parameter(description = "A theme that the event serves.")
    @Nullable
    String theme;

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("q")
    @Parameter(description = "Words of the code, a name or the venue, in any order; accents and case do not matter.")
    @Nullable
    String q;

    /** @throws Problem 400 when the range of days holds none, or the month is none */
    @Override
    public Conditions conditions() {
        FromTo.check(from, to);
        YearMonth inMonth = month();
        return new Conditions()
                .and("type = :type", "type", type)
                .and("scope = :scope", "scope", scope)
                .and("status = :status", "status", status)
                .and("host = :host", "host", host)
                .and("series = :series", "series", series)
                .and("endOn >= :monthStart", "monthStart", inMonth == null ? null : inMonth.atDay(1))
                .and("startOn <= :monthEnd", "monthEnd", inMonth == null ? null : inMonth.atEndOfMonth())
                .and("endOn >= :from", "from", from)
                .and("startOn < :to", "to", to)
                .and("array_contains(clausePaths, :clause)", "clause", clause)
                .and("array_contains(themeCodes, :theme)", "theme", theme)
                .and("planId = :planId", "planId", planId)
                .matching(q);
    }

    /**
     * The month; null when none was asked for.
     *
     * @throws Problem 400 when the text is no month
     */
    @Nullable
    YearMonth month() {
        String asked = month;
        return asked == null
                ? null
                : TimeText.month(asked)
                        .orElseThrow(() ->
                                Problem.inQuery("month", CommonProblem.PARAMETER_INVALID, "month", asked, "yyyy-MM"));
    }
}
