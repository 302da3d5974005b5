package vn.lantoa.platform.data.audit;

/** What a write did to its resource. */
public enum AuditAction {
    CREATED,
    REPLACED,
    TRANSITIONED,
    APPENDED,
    /** What the resource was is in no state after. */
    DELETED
}
