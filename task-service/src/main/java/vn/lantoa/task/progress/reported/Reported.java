package vn.lantoa.task.progress.reported;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import vn.lantoa.task.task.value.Standing;

/**
 * What a progress update says, for the arithmetic.
 *
 * @param effectiveOn the day it was so
 * @param recordedAt the instant it became known
 * @param percent 0 to 100
 */
public record Reported(LocalDate effectiveOn, Instant recordedAt, BigDecimal percent) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Comparator<Reported> ORDER =
            Comparator.comparing(Reported::effectiveOn).thenComparing(Reported::recordedAt);

    /**
     * How far a task was at the end of a day, as known at an instant: the update with the greatest (effectiveOn,
     * recordedAt) that is not later than either (rules.md §6). It was done on the first day of the last unbroken run at
     * 100 %.
     */
    public static Standing standing(Collection<Reported> updates, LocalDate asOf, Instant knownAt) {
        List<Reported> known = updates.stream()
                .filter(update -> !update.effectiveOn.isAfter(asOf) && !update.recordedAt.isAfter(knownAt))
                .sorted(ORDER)
                .toList();
        if (known.isEmpty()) {
            return Standing.NOT_BEGUN;
        }
        LocalDate doneOn = null;
        for (Reported update : known) {
            if (update.percent.compareTo(ALL) < 0) {
                doneOn = null;
            } else if (doneOn == null) {
                doneOn = update.effectiveOn;
            }
        }
        return new Standing(known.get(known.size() - 1).percent, doneOn);
    }
}
