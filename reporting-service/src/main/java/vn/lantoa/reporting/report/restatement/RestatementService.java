package vn.lantoa.reporting.report.restatement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.intake.IntakeOffsetTable;
import vn.lantoa.reporting.report.ReportService;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.report.diff.DatasetDiffService;
import vn.lantoa.reporting.report.diff.FigureChange;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.seal.SnapshotService;

/** Opens restatements of sealed reports, and shows them. */
@ApplicationScoped
@Transactional
public class RestatementService {

    private static final String CORRECTED = "Số liệu của kỳ được đính chính sau khi báo cáo được niêm phong.";
    private static final Set<String> OF_THE_DAY = Set.of("tasks", "views", "reach", "engagements");

    private final RestatementRepository restatements;
    private final ReportService reports;
    private final SnapshotService snapshots;
    private final DatasetService datasets;
    private final DatasetDiffService diffs;
    private final IntakeOffsetTable positions;
    private final AuditTrail audit;
    private final Clock clock;

    RestatementService(
            RestatementRepository restatements,
            ReportService reports,
            SnapshotService snapshots,
            DatasetService datasets,
            DatasetDiffService diffs,
            IntakeOffsetTable positions,
            AuditTrail audit,
            Clock clock) {
        this.restatements = restatements;
        this.reports = reports;
        this.snapshots = snapshots;
        this.datasets = datasets;
        this.diffs = diffs;
        this.positions = positions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<RestatementView> list(@Nullable UUID reportId, PageRequest page) {
        return restatements.page(reportId, page).map(Restatement::view);
    }

    RestatementView.Whole get(UUID id) {
        return restatements
                .findByIdOptional(id)
                .map(Restatement::whole)
                .orElseThrow(() -> Problem.of(RestatementProblem.RESTATEMENT_NOT_FOUND, id));
    }

    /**
     * Notes what of a sealed report is not so any more, by all that is in now; of one report one after the other.
     *
     * @throws Problem 409 when the report is not sealed, or nothing differs from what was sealed or restated last
     */
    RestatementView.Whole open(UUID reportId, String reason) {
        return open(reportId, reason, false, (changes, known) -> !changes.equals(known));
    }

    /**
     * As {@link #open}, where items that the report counted were corrected and that made figures of it other ones.
     *
     * @param ofGrowth whether they were corrected in what growth alone goes by
     */
    RestatementView.Whole openByItself(UUID reportId, boolean ofGrowth) {
        return open(reportId, CORRECTED, true, (changes, known) -> CorrectionRule.isCauseOf(changes, known, ofGrowth));
    }

    private RestatementView.Whole open(
            UUID reportId,
            String reason,
            boolean automatic,
            BiPredicate<List<FigureChange>, List<FigureChange>> isNews) {
        UUID snapshotId = reports.held(reportId).snapshotId();
        if (snapshotId == null) {
            throw Problem.of(RestatementProblem.RESTATEMENT_NOT_SEALED, reportId);
        }
        Snapshot sealed = snapshots.find(snapshotId);
        Dataset before = sealed.read().dataset();
        Dataset now = now(before);
        List<FigureChange> changes = diffs.changes(before, now).stream()
                .filter(change -> !isOfTheDay(change))
                .toList();
        List<FigureChange> known =
                restatements.last(reportId).map(Restatement::figures).orElse(List.of());
        if (!isNews.test(changes, known)) {
            throw Problem.of(RestatementProblem.RESTATEMENT_NOTHING_NEW, sealed.number());
        }
        Restatement restatement = new Restatement(
                sealed,
                now.asOf(),
                reason,
                automatic,
                new Restatement.Changes(changes, diffs.submissions(before, now)));
        restatements.persistAndFlush(restatement);
        RestatementView.Whole view = restatement.whole();
        audit.record(
                AuditAction.CREATED, "restatements/" + view.id(), view.meta().version(), null, view);
        return view;
    }

    /** The same question at the watermark: there all that was recorded is in. */
    private Dataset now(Dataset sealed) {
        Instant asOf = positions
                .watermark()
                .filter(mark -> mark.isAfter(sealed.asOf()))
                .map(mark -> mark.isAfter(clock.instant()) ? clock.instant() : mark)
                .orElseThrow(() ->
                        Problem.of(RestatementProblem.RESTATEMENT_NOT_SETTLED).header("Retry-After", "5"))
                .truncatedTo(ChronoUnit.MILLIS);
        return datasets.of(new ReportQuestion(sealed.wholePeriod(), sealed.planId(), asOf));
    }

    /** Views and the like, and tasks, progress and events of a plan, move on by themselves: that is no restatement. */
    private static boolean isOfTheDay(FigureChange change) {
        return OF_THE_DAY.contains(change.metric())
                || change.metric().startsWith("plan.")
                || change.metric().startsWith("event.");
    }
}
