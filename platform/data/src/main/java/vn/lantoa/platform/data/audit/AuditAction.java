package vn.lantoa.platform.data.audit;

/** What a write did to its resource. */
public enum AuditAction {
    CREATED,
    REPLACED,
    TRANSITIONED,
    APPENDED
}
