package vn.lantoa.task.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import vn.lantoa.platform.web.time.WorkingDays;

/** Puts what is to be done in the order of its due days, and counts how many working days there are to it. */
record InboxOrder(LocalDate today, WorkingDays workingDays) {

    private static final int MOST_DAYS = 3_660;
    private static final int WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private static final Comparator<InboxItem> BY_DUE_DAY = Comparator.comparing(InboxItem::dueOn)
            .thenComparing(InboxItem::kind)
            .thenComparing(InboxItem::title)
            .thenComparing(InboxItem::id);

    List<InboxItem> of(List<InboxTodo> todos) {
        return todos.stream().map(this::item).sorted(BY_DUE_DAY).toList();
    }

    private InboxItem item(InboxTodo todo) {
        return new InboxItem(
                todo.kind(),
                todo.id(),
                todo.agency(),
                todo.title(),
                todo.level(),
                todo.dueOn(),
                left(todo.dueOn()),
                todo.dueOn().isBefore(today),
                "/api/v1/" + todo.path());
    }

    /** The working days after today until the day; of a day that is over, how many came after it, as a negative. */
    private int left(LocalDate day) {
        return day.isBefore(today) ? -count(day, today) : count(today, day);
    }

    /** Day by day of the last ten years; of those before, five days a week, whichever holidays they had. */
    private int count(LocalDate from, LocalDate to) {
        long weeks = Math.max(0, (ChronoUnit.DAYS.between(from, to) - MOST_DAYS + WEEK - 1) / WEEK);
        long near = from.plusWeeks(weeks)
                .plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(workingDays::isWorkingDay)
                .count();
        return (int) (weeks * WORKING_DAYS_OF_A_WEEK + near);
    }
}
