package vn.lantoa.reporting.report.restatement;

import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.reporting.intake.IntakeOffsetTable;
import vn.lantoa.reporting.report.dataset.DatasetProblem;
import vn.lantoa.reporting.report.dataset.ReportsInFlight;
import vn.lantoa.reporting.report.restatement.CorrectedReportTable.Corrected;

/**
 * Opens a restatement of each sealed report whose figures a correction of its items changed (rules.md §10). Several
 * replicas may look at once: of what is restated already nothing is new.
 */
@ApplicationScoped
public class RestatementWatch {

    /** There is no room, or not everything is in: a later call tries again. */
    private static final Set<ProblemCode> LATER =
            Set.of(DatasetProblem.REPORTS_IN_FLIGHT, RestatementProblem.RESTATEMENT_NOT_SETTLED);

    private static final Logger LOG = Logger.getLogger(RestatementWatch.class);

    private final CorrectedReportTable corrected;
    private final RestatementService restatements;
    private final ReportsInFlight room;
    private final IntakeOffsetTable positions;

    RestatementWatch(
            CorrectedReportTable corrected,
            RestatementService restatements,
            ReportsInFlight room,
            IntakeOffsetTable positions) {
        this.corrected = corrected;
        this.restatements = restatements;
        this.room = room;
        this.positions = positions;
    }

    /** Restates the reports whose figures were corrected by what is known up to the watermark. */
    public void restateCorrected() {
        positions.watermark().ifPresent(this::restateUntil);
    }

    /** A report that cannot be restated is tried again at the next call, and holds up no other. */
    private void restateUntil(Instant watermark) {
        for (Corrected report : QuarkusTransaction.requiringNew().call(() -> corrected.dueUntil(watermark))) {
            boolean done = isRestated(report);
            QuarkusTransaction.requiringNew().run(() -> {
                if (done) {
                    corrected.done(report);
                } else {
                    corrected.tryLater(report);
                }
            });
        }
        QuarkusTransaction.requiringNew().run(() -> corrected.looked(watermark));
    }

    private boolean isRestated(Corrected report) {
        try {
            room.whenThereIsRoom(() -> restatements.openByItself(report.report(), report.ofGrowth()));
            return true;
        } catch (Problem refused) {
            return !LATER.contains(refused.code());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The report %s cannot be restated", report.report());
            return false;
        }
    }
}
