package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a live task that is not done waits for another one.
 *
 * @param clausePaths the clauses that the waiting task serves
 * @param waiting the task that waits
 * @param predecessor the task that is to be done before
 * @param dueOn by when that is due
 * @param doneOn when it was finished; null while it is not
 */
record TaskDependency(
        List<String> clausePaths,
        UUID waiting,
        UUID predecessor,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    boolean isOpenOn(LocalDate day) {
        return doneOn == null || doneOn.isAfter(day);
    }

    boolean isLateOn(LocalDate day) {
        return isOpenOn(day) && day.isAfter(dueOn);
    }
}
