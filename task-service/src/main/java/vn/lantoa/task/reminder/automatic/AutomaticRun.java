package vn.lantoa.task.reminder.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Makes the reminders of today slice by slice, until none is left: what was made stays where a later slice fails. */
@ApplicationScoped
class AutomaticRun {

    private final AutomaticReminderService slices;

    AutomaticRun(AutomaticReminderService slices) {
        this.slices = slices;
    }

    /** Makes those that are due and were not made; says how many. */
    @ActivateRequestContext
    AutomaticRunView run() {
        AutomaticRunView slice = slices.makeSlice();
        int made = slice.made();
        while (slice.made() == AutomaticReminderService.SLICE) {
            slice = slices.makeSlice();
            made += slice.made();
        }
        return new AutomaticRunView(slice.on(), made);
    }
}
