package vn.lantoa.reporting.report.distribution;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.report.ReportService;

/** Notes to whom sealed reports went, and who confirmed it. */
@ApplicationScoped
@Transactional
public class DistributionService {

    private final DistributionRepository distributions;
    private final ReportService reports;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    DistributionService(
            DistributionRepository distributions,
            ReportService reports,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.distributions = distributions;
        this.reports = reports;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<DistributionView> list(UUID reportId, PageRequest page) {
        reports.get(reportId);
        return distributions.page(reportId, page).map(ReportDistribution::view);
    }

    DistributionView get(UUID reportId, UUID id) {
        return distributions.get(reportId, id).view();
    }

    /** @throws Problem 409 unless the report is sealed; 400 when it was sent before that, or later than now */
    DistributionView send(UUID reportId, NewDistribution entry) {
        Instant sealedAt = reports.get(reportId).sealedAt();
        if (sealedAt == null) {
            throw Problem.of(DistributionProblem.DISTRIBUTION_NOT_SEALED, reportId);
        }
        Instant at = time("sentAt", entry.sentAt(), sealedAt);
        ReportDistribution one = new ReportDistribution(reportId, entry, at);
        distributions.persistAndFlush(one);
        audit.record(AuditAction.CREATED, path(one), one.version(), null, one.view());
        return one.view();
    }

    DistributionView acknowledge(UUID reportId, UUID id, Acknowledgement entry) {
        ReportDistribution one = distributions.locked(reportId, id);
        preconditions.requireMatch(one.version());
        DistributionView before = one.view();
        one.acknowledge(time("receivedAt", entry.receivedAt(), one.sentAt()), entry.note());
        distributions.flush();
        audit.record(AuditAction.TRANSITIONED, path(one), one.version(), before, one.view());
        return one.view();
    }

    private Instant time(String field, @Nullable Instant given, Instant earliest) {
        Instant now = clock.instant();
        Instant at = given == null ? now : given;
        if (at.isBefore(earliest) || at.isAfter(now)) {
            throw Problem.inBody(field, DistributionProblem.DISTRIBUTION_TIME_INVALID, at, earliest);
        }
        return at;
    }

    static String path(ReportDistribution one) {
        return "reports/" + one.view().reportId() + "/distributions/" + one.id();
    }
}
