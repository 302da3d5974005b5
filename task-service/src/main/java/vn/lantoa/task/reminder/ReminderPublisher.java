package vn.lantoa.task.reminder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.contract.ReminderChanged;
import vn.lantoa.task.task.TaskService;

/** Publishes reminders, each with the plan of its task. */
@ApplicationScoped
class ReminderPublisher extends PagePublisher<Reminder, ReminderChanged> {

    private final TaskService tasks;

    ReminderPublisher(Outbox outbox, ReminderRepository reminders, TaskService tasks) {
        super(ReminderChanged.class, outbox, reminders, reminder -> reminder.id()
                .toString());
        this.tasks = tasks;
    }

    @Override
    protected Function<Reminder, ReminderChanged> states(List<Reminder> page) {
        List<UUID> named =
                page.stream().map(Reminder::taskId).filter(Objects::nonNull).toList();
        Map<UUID, UUID> plans = tasks.plansOf(named);
        return reminder -> reminder.changed(plans);
    }
}
