package vn.lantoa.task.reminder.automatic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.WorkingDays;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.reminder.AutomaticReminder;
import vn.lantoa.task.reminder.ReminderService;
import vn.lantoa.task.task.open.OpenTask;
import vn.lantoa.task.task.open.OpenTaskTable;

/**
 * Makes the reminders that the calendar asks for today, of tasks of plans in force. They are made in slices: of a
 * slice, which one process at a time makes, all is stored or nothing, and the key of a reminder keeps it from being
 * made twice.
 */
@ApplicationScoped
@Transactional
public class AutomaticReminderService {

    /** How many are made in one transaction, so that a first run of thousands ends. */
    static final int SLICE = 500;

    /** Longer than any step lies before or after a due day, with the longest holidays. */
    private static final int MARGIN = 60;

    private final EarlierReminderTable earlier;
    private final OpenTaskTable tasks;
    private final ReminderService reminders;
    private final Holidays holidays;
    private final ReminderSteps steps;
    private final Clock clock;

    AutomaticReminderService(
            EarlierReminderTable earlier,
            OpenTaskTable tasks,
            ReminderService reminders,
            Holidays holidays,
            AutomaticReminderConfig config,
            Clock clock) {
        this.earlier = earlier;
        this.tasks = tasks;
        this.reminders = reminders;
        this.holidays = holidays;
        this.steps = ReminderSteps.of(config);
        this.clock = clock;
    }

    /** Makes the next of those that are due and were not made; says how many: less than a slice, and none is left. */
    AutomaticRunView makeSlice() {
        LocalDate today = BusinessTime.today(clock);
        earlier.hold();
        LocalDate first = today.minusDays(steps.lookBack() + MARGIN);
        LocalDate last = today.plusDays(MARGIN);
        WorkingDays workingDays = holidays.between(first.minusDays(MARGIN), last.plusDays(MARGIN));
        List<OpenTask> open = tasks.dueBetween(first, last, today);
        Map<UUID, List<ReminderSteps.Earlier>> made =
                earlier.of(open.stream().map(OpenTask::id).toList());
        LocalDate dueBy = steps.dueBy(today, workingDays);
        List<AutomaticReminder> due = open.stream()
                .flatMap(task -> steps
                        .next(task.dueOn(), made.getOrDefault(task.id(), List.of()), today, workingDays)
                        .map(level -> new AutomaticReminder(task.id(), task.lead(), level, task.dueOn(), dueBy))
                        .stream())
                .limit(SLICE)
                .toList();
        if (!due.isEmpty()) {
            reminders.createAll(due);
        }
        return new AutomaticRunView(today, due.size());
    }
}
