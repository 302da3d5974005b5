package vn.lantoa.reporting.report.restatement;

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
class RestatementRepository implements PanacheRepositoryBase<Restatement, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt");

    Page<Restatement> page(@Nullable UUID reportId, PageRequest page) {
        return new Conditions()
                .and("reportId = :reportId", "reportId", reportId)
                .page(this, page, ORDER);
    }

    /** The last one of a report. */
    Optional<Restatement> last(UUID reportId) {
        return find("reportId = ?1 order by asOf desc, id desc", reportId).firstResultOptional();
    }
}
