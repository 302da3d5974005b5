package vn.lantoa.media.declaration;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.time.Period;

@ApplicationScoped
class PeriodDeclarationRepository implements PanacheRepositoryBase<PeriodDeclaration, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("agency", "agency")
            .and("period", "period")
            .and("calendar", "calendar")
            .and("revision", "revision");

    private final TurnLock turn;

    PeriodDeclarationRepository(TurnLock turn) {
        this.turn = turn;
    }

    /** @param readable whose declarations may be seen */
    Page<PeriodDeclaration> page(PeriodDeclarationFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("period = :period", "period", filter.period)
                .and("calendar = :calendar", "calendar", filter.calendar)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /** The newest declaration of the month. Whoever asks is alone with the month until its transaction ends. */
    Optional<PeriodDeclaration> lockNewest(String agency, Period month) {
        turn.await("declaration/" + agency + "/" + month.calendar() + "/" + month.key());
        return find(
                        "agency = ?1 and calendar = ?2 and period = ?3",
                        Sort.descending("revision"),
                        agency,
                        month.calendar(),
                        month.key())
                .firstResultOptional();
    }
}
