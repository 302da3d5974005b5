package vn.lantoa.task.reminder.automatic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the calendar reminds of a task. */
@ConfigMapping(prefix = "lantoa.reminders")
public interface AutomaticReminderConfig {

    /** Whether it reminds by itself; an officer can ask for it all the same. */
    @WithDefault("true")
    boolean automatic();

    /** So many working days before the due day comes the first reminder. */
    @WithDefault("5")
    int firstBefore();

    /** So many working days after the due day comes the second one: a task is overdue then. */
    @WithDefault("1")
    int secondAfter();

    /** So many working days after the due day comes the third one. */
    @WithDefault("6")
    int thirdAfter();

    /** So many working days there are to answer. */
    @WithDefault("3")
    int toAnswer();

    /** What should have been made longer ago than these days is not made any more: who begins late floods nobody. */
    @WithDefault("30")
    int lookBack();
}
