package vn.lantoa.reporting.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.obligation.due.AgencyCodeTable;

/** Says what is due, of every kind that is known. */
@ApplicationScoped
@Transactional
class ObligationService {

    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::dueOn)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::id);

    private final Instance<ObligationSource> sources;
    private final AgencyCodeTable agencies;
    private final Clock clock;

    ObligationService(Instance<ObligationSource> sources, AgencyCodeTable agencies, Clock clock) {
        this.sources = sources;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What is due, as it stands today.
     *
     * @param readable whose alone may be shown; what is the province's is everybody's to see
     * @throws Problem 400 when the range is none, or no register has the agency
     */
    ObligationsView of(ObligationFilter filter, AgencyScope readable) {
        LocalDate today = BusinessTime.today(clock);
        ObligationFilter.Days days = filter.days(today);
        agencies.unknown(filter.agencies()).ifPresent(code -> {
            throw Problem.inQuery("agency", ObligationProblem.OBLIGATION_AGENCY_UNKNOWN, code);
        });
        return new ObligationsView(
                days.from(),
                days.to(),
                today,
                sources.stream()
                        .filter(source -> filter.isFor(source.kind()))
                        .flatMap(source -> source.of(days))
                        .map(due -> due.on(today))
                        .filter(one -> one.agency() == null || readable.holds(one.agency()))
                        .filter(filter::takes)
                        .sorted(ORDER)
                        .toList());
    }
}
