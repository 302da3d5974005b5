package vn.lantoa.reporting.report;

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
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("period", "period")
            .and("state", "state")
            .and("sealedAt", "sealedAt");

    Page<Report> page(ReportFilter filter, PageRequest page) {
        return new Conditions()
                .and("type = :type", "type", filter.type)
                .and("period = :period", "period", filter.period)
                .and("state = :state", "state", filter.state)
                .and("planId = :planId", "planId", filter.planId)
                .page(this, page, ORDER);
    }

    /** @throws Problem 404 when there is none */
    Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** The report, held so that its steps come one after the other. */
    Report locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
    }

    private static Problem notFound(UUID id) {
        return Problem.of(ReportProblem.REPORT_NOT_FOUND, id);
    }
}
