package vn.lantoa.task.document;

/** Where an audience lives. */
public enum AudienceSegment {
    ABROAD("A"),
    DOMESTIC("D");

    private final String prefix;

    AudienceSegment(String prefix) {
        this.prefix = prefix;
    }

    String code(int ordinal) {
        return prefix + ordinal;
    }
}
