package vn.lantoa.task.progress;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.progress.evidence.EvidenceRules;

/** What must be true of an update before it is kept (rules.md §6). */
@ApplicationScoped
class ProgressRules {

    /** More working days back than this, and an update is marked as backdated. */
    private static final int PROMPT_WORKING_DAYS = 5;

    private static final int LONGEST_HOLIDAYS = 30;

    private final Holidays holidays;
    private final Clock clock;

    ProgressRules(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** What today asks of updates; must run in a transaction. */
    Frame today() {
        LocalDate today = BusinessTime.today(clock);
        return new Frame(
                today,
                holidays.between(today.minusDays(LONGEST_HOLIDAYS), today).before(today, PROMPT_WORKING_DAYS));
    }

    /**
     * What holds for all updates of a day.
     *
     * @param promptFrom the first day whose update is not backdated
     */
    record Frame(LocalDate today, LocalDate promptFrom) {

        boolean isBackdated(LocalDate effectiveOn) {
            return effectiveOn.isBefore(promptFrom);
        }

        /** @throws Problem 400 naming everything that is wrong with an update */
        void check(NewProgress progress, EvidenceRules.Files files) {
            Problem.Collector faults = new Problem.Collector();
            faults.inBodyIf(
                    progress.reportsCompletion() && progress.evidence().isEmpty(),
                    "evidence",
                    ProgressProblem.PROGRESS_EVIDENCE_REQUIRED);
            faults.inBodyIf(
                    progress.effectiveOn().isAfter(today),
                    "effectiveOn",
                    ProgressProblem.PROGRESS_IN_FUTURE,
                    progress.effectiveOn(),
                    today);
            EvidenceRules.check(progress.evidence(), files, faults);
            faults.raise();
        }
    }
}
