package vn.lantoa.reporting.report.distribution;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.Problem;

@ApplicationScoped
class DistributionRepository implements PanacheRepositoryBase<ReportDistribution, UUID> {

    private static final Sortable ORDER = Sortable.by("sentAt", "sentAt").and("recipient", "recipient");

    Page<ReportDistribution> page(UUID reportId, PageRequest page) {
        return new Conditions()
                .and("reportId = :reportId", "reportId", reportId)
                .page(this, page, ORDER);
    }

    /** @throws Problem 404 when the report has no such distribution */
    ReportDistribution get(UUID reportId, UUID id) {
        return ofReport(findByIdOptional(id), reportId, id);
    }

    /** As {@link #get}, held so that it is acknowledged once. */
    ReportDistribution locked(UUID reportId, UUID id) {
        return ofReport(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), reportId, id);
    }

    private static ReportDistribution ofReport(Optional<ReportDistribution> found, UUID reportId, UUID id) {
        return found.filter(one -> one.isOf(reportId))
                .orElseThrow(() -> Problem.of(DistributionProblem.DISTRIBUTION_NOT_FOUND, id));
    }
}
