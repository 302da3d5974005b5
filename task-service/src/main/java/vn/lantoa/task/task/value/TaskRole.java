package vn.lantoa.task.task.value;

/** What an agency has to do with a task (R009, R021). */
public enum TaskRole {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    COOPERATE,
    /** tham mưu */
    ADVISE,
    /** kiểm tra */
    INSPECT
}
