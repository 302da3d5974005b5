package vn.lantoa.reporting.report.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.reporting.report.ReportService;
import vn.lantoa.reporting.report.ReportState;
import vn.lantoa.reporting.report.ReportView;
import vn.lantoa.reporting.report.approval.step.ReportTransition;
import vn.lantoa.reporting.report.approval.step.ReportTransitionTable;

/** Tells by whom and how fast a report came from draft to seal. */
@ApplicationScoped
@Transactional
public class ReportApprovalService {

    private static final int MOST = 200;

    private final ReportService reports;
    private final ReportTransitionTable transitions;

    ReportApprovalService(ReportService reports, ReportTransitionTable transitions) {
        this.reports = reports;
        this.transitions = transitions;
    }

    /** @throws vn.lantoa.platform.web.problem.Problem 404 when there is no such report */
    ReportApprovalsView of(UUID id) {
        ReportView report = reports.get(id);
        Instant created = report.meta().createdAt();
        Instant sealed = report.sealedAt();
        List<ReportApprovalsView.Step> steps = transitions.last(id, MOST).stream()
                .map(ReportApprovalService::view)
                .toList();
        Long cycle = sealed == null ? null : Duration.between(created, sealed).toSeconds();
        return new ReportApprovalsView(created, sealed, cycle, steps);
    }

    private static ReportApprovalsView.Step view(ReportTransition one) {
        return new ReportApprovalsView.Step(
                ReportState.valueOf(one.from()), ReportState.valueOf(one.to()), one.actor(), one.at(), one.reason());
    }
}
