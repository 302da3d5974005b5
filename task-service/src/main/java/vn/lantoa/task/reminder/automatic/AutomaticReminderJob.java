package vn.lantoa.task.reminder.automatic;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;

/** Looks every ten minutes whether the calendar asks for a reminder. Every replica does so, one at a time. */
@ApplicationScoped
class AutomaticReminderJob {

    private final AutomaticRun reminders;
    private final AutomaticReminderConfig config;
    private final Outage outage = new Outage(Logger.getLogger(AutomaticReminderJob.class), "Reminding of tasks");

    AutomaticReminderJob(AutomaticRun reminders, AutomaticReminderConfig config) {
        this.reminders = reminders;
        this.config = config;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindDue() {
        if (!config.automatic()) {
            return;
        }
        try {
            reminders.run();
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }
}
