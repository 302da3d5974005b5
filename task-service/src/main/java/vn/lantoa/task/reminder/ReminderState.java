package vn.lantoa.task.reminder;

import java.time.LocalDate;

/** How far a reminder is on a day. */
public enum ReminderState {
    /** chưa trả lời, còn hạn */
    OPEN,
    /** đã trả lời */
    ANSWERED,
    /** im lặng: quá hạn mà chưa trả lời */
    SILENT;

    static ReminderState of(boolean answered, LocalDate dueBy, LocalDate today) {
        if (answered) {
            return ANSWERED;
        }
        return today.isAfter(dueBy) ? SILENT : OPEN;
    }
}
