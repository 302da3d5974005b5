package vn.lantoa.media.clearance.summary;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Tells what was published without the clearance that its order requires. */
@ApplicationScoped
@Transactional
class ClearanceSummaryService {

    private final ClearanceSummaryTable published;
    private final PressAgencyService press;

    ClearanceSummaryService(ClearanceSummaryTable published, PressAgencyService press) {
        this.published = published;
        this.press = press;
    }

    /**
     * @param agency null: of all that the caller may read
     * @throws Problem 400 when the range holds no day, or the register has no such agency
     */
    ClearanceSummaryView of(@Nullable String agency, @Nullable LocalDate from, @Nullable LocalDate to) {
        FromTo.check(from, to);
        AgencyScope readable = press.readable(agency);
        return published.of(agency, from, to, readable);
    }
}
