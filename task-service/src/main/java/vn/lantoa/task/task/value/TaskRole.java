package vn.lantoa.task.task.value;

/** What an agency has to do with a task (R009, R021). */
public enum TaskRole {
    /** chủ trì */
    LEAD("lead"),
    /** phối hợp */
    COOPERATE("cooperating"),
    /** tham mưu */
    ADVISE("advising"),
    /** kiểm tra */
    INSPECT("inspecting");

    private final String field;

    TaskRole(String field) {
        this.field = field;
    }

    /** The field of a task that names who has it: one agency leads, the others are lists. */
    public String field() {
        return field;
    }
}
