package vn.lantoa.media.eligibility.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EligibilityAssessmentRepository implements PanacheRepositoryBase<EligibilityAssessment, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt").and("on", "assessedOn");

    Page<EligibilityAssessment> page(String agency, @Nullable Boolean eligible, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", agency)
                .and("eligible = :eligible", "eligible", eligible)
                .page(this, page, ORDER);
    }

    Optional<EligibilityAssessment> find(String agency, UUID id) {
        return find("agency = ?1 and id = ?2", agency, id).firstResultOptional();
    }
}
