package vn.lantoa.task.reminder.automatic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.WorkingDays;

/**
 * Which reminder a task is due for (rules.md §6): one a working day at most, one level after the other, none that
 * should have come long ago.
 *
 * @param firstBefore working days before the due day
 * @param secondAfter working days after it
 * @param thirdAfter working days after it
 * @param toAnswer working days that there are to answer
 * @param lookBack days after which one that was not made is left out
 */
record ReminderSteps(int firstBefore, int secondAfter, int thirdAfter, int toAnswer, int lookBack) {

    private static final int LEVELS = 3;

    /**
     * A reminder that there was.
     *
     * @param taskDueOn the due day that an automatic one was made for; null of one by hand
     */
    record Earlier(int level, @Nullable LocalDate taskDueOn, LocalDate madeOn) {}

    static ReminderSteps of(AutomaticReminderConfig config) {
        return new ReminderSteps(
                config.firstBefore(), config.secondAfter(), config.thirdAfter(), config.toAnswer(), config.lookBack());
    }

    /** The level that a task is due for today; empty for none. */
    Optional<Integer> next(LocalDate dueOn, List<Earlier> earlier, LocalDate today, WorkingDays workingDays) {
        boolean remindedToday = earlier.stream().anyMatch(one -> one.madeOn().equals(today));
        if (remindedToday || !workingDays.isWorkingDay(today)) {
            return Optional.empty();
        }
        for (int level = LEVELS; level > 0; level--) {
            LocalDate day = dayOf(level, dueOn, workingDays);
            boolean timely = !day.isAfter(today) && !day.isBefore(today.minusDays(lookBack));
            if (timely) {
                return lowestMissing(level, dueOn, earlier);
            }
        }
        return Optional.empty();
    }

    /** The lowest level up to this one that was not made for the due day. */
    private static Optional<Integer> lowestMissing(int level, LocalDate dueOn, List<Earlier> earlier) {
        for (int one = 1; one <= level; one++) {
            int wanted = one;
            boolean made =
                    earlier.stream().anyMatch(before -> before.level() == wanted && dueOn.equals(before.taskDueOn()));
            if (!made) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The day on which a level comes. */
    LocalDate dayOf(int level, LocalDate dueOn, WorkingDays workingDays) {
        return switch (level) {
            case 1 -> workingDays.before(dueOn, firstBefore);
            case 2 -> after(dueOn, secondAfter, workingDays);
            default -> after(dueOn, thirdAfter, workingDays);
        };
    }

    /** The last day to answer a reminder of today. */
    LocalDate dueBy(LocalDate today, WorkingDays workingDays) {
        return after(today, toAnswer, workingDays);
    }

    private static LocalDate after(LocalDate day, int count, WorkingDays workingDays) {
        LocalDate found = day;
        for (int left = count; left > 0; left--) {
            found = workingDays.onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
