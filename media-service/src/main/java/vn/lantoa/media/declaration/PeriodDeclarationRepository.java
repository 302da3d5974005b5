package vn.lantoa.media.declaration;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
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
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:month, 0))) AS held")
                .setParameter("month", "declaration/" + agency + "/" + month.calendar() + "/" + month.key())
                .getSingleResult();
        return find(
                        "agency = ?1 and calendar = ?2 and period = ?3",
                        Sort.descending("revision"),
                        agency,
                        month.calendar(),
                        month.key())
                .firstResultOptional();
    }
}
