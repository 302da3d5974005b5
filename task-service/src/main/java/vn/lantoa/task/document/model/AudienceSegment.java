package vn.lantoa.task.document.model;

/** Where an audience lives. */
public enum AudienceSegment {
    ABROAD("A"),
    DOMESTIC("D");

    private final String prefix;

    AudienceSegment(String prefix) {
        this.prefix = prefix;
    }

    public String code(int ordinal) {
        return prefix + ordinal;
    }
}
