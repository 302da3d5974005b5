package vn.lantoa.media.likeness;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Tells which works may be one with another. */
@ApplicationScoped
@Transactional
class LikelyDuplicateService {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 92;

    private final LikelyDuplicateTable duplicates;
    private final PressAgencyService press;
    private final Clock clock;

    LikelyDuplicateService(LikelyDuplicateTable duplicates, PressAgencyService press, Clock clock) {
        this.duplicates = duplicates;
        this.press = press;
        this.clock = clock;
    }

    /**
     * @param agency null: of all that the caller may read
     * @param first null: a week before the end
     * @param dayAfter null: tomorrow, or a week after {@code first}
     * @throws Problem 400 when the range holds no day, or more than 92
     */
    LikelyDuplicatesView of(@Nullable String agency, @Nullable LocalDate first, @Nullable LocalDate dayAfter) {
        LocalDate to = dayAfter == null ? end(first) : dayAfter;
        LocalDate from = first == null ? to.minusDays(USUAL_DAYS) : first;
        FromTo.check(from, to);
        if (from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Problem.inQuery("from", LikelyDuplicateProblem.DUPLICATES_RANGE_TOO_LONG, MOST_DAYS);
        }
        AgencyScope readable = press.readable(agency);
        return duplicates.of(agency, from, to, readable);
    }

    private LocalDate end(@Nullable LocalDate first) {
        return first == null ? BusinessTime.today(clock).plusDays(1) : first.plusDays(USUAL_DAYS);
    }
}
