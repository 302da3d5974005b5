package vn.lantoa.media.partnership.output.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Tells how international cooperation stands. */
@ApplicationScoped
@Transactional
public class CooperationSummaryService {

    private final CooperationSummaryTable summary;
    private final Clock clock;

    CooperationSummaryService(CooperationSummaryTable summary, Clock clock) {
        this.summary = summary;
        this.clock = clock;
    }

    /**
     * @param asOf null: today
     * @throws Problem 400 when it lies before {@code from}
     */
    CooperationSummaryView of(@Nullable LocalDate asOf, @Nullable UUID plan, @Nullable LocalDate from) {
        LocalDate day = asOf == null ? BusinessTime.today(clock) : asOf;
        if (from != null && from.isAfter(day)) {
            throw Problem.inQuery("from", CommonProblem.PARAMETER_INVALID, "from", from, "≤ " + day);
        }
        return summary.of(day, plan, from);
    }
}
