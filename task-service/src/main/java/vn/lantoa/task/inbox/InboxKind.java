package vn.lantoa.task.inbox;

/** What kind of thing an agency has to do. */
public enum InboxKind {
    /** nhiệm vụ quá hạn */
    TASK_OVERDUE,
    /** đôn đốc chưa trả lời */
    REMINDER,
    /** nhiệm vụ đến hạn */
    TASK_DUE
}
