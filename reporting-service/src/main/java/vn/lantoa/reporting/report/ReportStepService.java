package vn.lantoa.reporting.report;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.report.approval.step.ReportTransition;
import vn.lantoa.reporting.report.approval.step.ReportTransitionTable;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.seal.SealService;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.text.FindingsRule;

/** Takes reports from draft to seal. */
@ApplicationScoped
@Transactional
public class ReportStepService {

    private static final String SETTLES_WITHIN = "5";

    private final ReportRepository reports;
    private final DatasetService datasets;
    private final SealService seals;
    private final ReportTransitionTable transitions;
    private final Preconditions preconditions;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ReportStepService(
            ReportRepository reports,
            DatasetService datasets,
            SealService seals,
            ReportTransitionTable transitions,
            Preconditions preconditions,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.datasets = datasets;
        this.seals = seals;
        this.transitions = transitions;
        this.preconditions = preconditions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Submits a draft with its figures as they are known now at its known time. */
    ReportView submit(UUID id) {
        return step(id, report -> {
            report.submit(caller.name(), clock.instant());
            Dataset figures = datasets.again(report.question(report.asOf()), report.dataset());
            requireReferences(report, figures);
            report.take(figures);
        });
    }

    ReportView approve(UUID id) {
        return step(id, report -> {
            ReportState.TRANSITIONS.requireStep(report.state(), ReportState.APPROVED);
            report.requireOther(caller.name());
            report.approve(caller.name(), clock.instant());
        });
    }

    ReportView returnToDraft(UUID id, String reason) {
        return step(id, reason, report -> report.returnTo(reason));
    }

    /**
     * Seals what was approved: number, snapshot and state in one transaction.
     *
     * @throws Problem 409 when what was recorded until its known time is not all in, or came to other figures than
     *     those approved, or sums do not close and nobody says why; 503 when there is no key to sign with
     */
    ReportView seal(UUID id) {
        return step(id, report -> {
            ReportState.TRANSITIONS.requireStep(report.state(), ReportState.SEALED);
            report.requireOther(caller.name());
            settle(report);
            Dataset figures = report.dataset();
            if (!figures.gaps().isEmpty() && !FindingsRule.isExplained(report.sections())) {
                throw Problem.of(
                        ReportProblem.REPORT_SUMS_OPEN, figures.gaps().get(0).total());
            }
            requireReferences(report, figures);
            Snapshot sealed = seals.seal(ReportContents.of(report, figures, seals.letterhead()), caller.name());
            report.seal(caller.name(), sealed.sealedAt(), sealed.number(), sealed.id());
        });
    }

    /** Also what was settled is built again: a dead letter may have been replayed since. */
    private void settle(Report report) {
        Dataset approved = report.dataset();
        Dataset now = datasets.again(report.question(report.asOf()), approved);
        if (!now.settled()) {
            throw Problem.of(ReportProblem.REPORT_NOT_SETTLED, report.asOf()).header("Retry-After", SETTLES_WITHIN);
        }
        if (!now.hasFiguresOf(approved)) {
            throw Problem.of(ReportProblem.REPORT_FIGURES_MOVED);
        }
        if (!approved.settled()) {
            report.take(now);
        }
    }

    private static void requireReferences(Report report, Dataset figures) {
        SectionService.lost(report, figures).findFirst().ifPresent(name -> {
            throw Problem.of(ReportProblem.REPORT_REFERENCE_LOST, name);
        });
    }

    private ReportView step(UUID id, Consumer<Report> change) {
        return step(id, null, change);
    }

    private ReportView step(UUID id, @Nullable String reason, Consumer<Report> change) {
        Report report = reports.locked(id);
        preconditions.requireMatch(report.version());
        if (report.state() == ReportState.SEALED) {
            report.requireDraft();
        }
        ReportView before = report.view();
        change.accept(report);
        reports.flush();
        ReportView after = report.view();
        transitions.add(
                id,
                report.version(),
                new ReportTransition(
                        before.state().name(), after.state().name(), caller.name(), clock.instant(), reason));
        audit.record(AuditAction.TRANSITIONED, ReportService.path(report), report.version(), before, after);
        return after;
    }
}
