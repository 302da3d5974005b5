package vn.lantoa.platform.web.identity;

/** The realm's roles, by the names that tokens carry. */
public final class Roles {

    public static final String PLAN_ADMIN = "plan-admin";
    public static final String APPROVER = "approver";
    public static final String FINANCE = "finance";
    public static final String AGENCY_EDITOR = "agency-editor";
    public static final String EVENT_HOST = "event-host";
    public static final String PRESS_PARTNER = "press-partner";
    public static final String REPORTING_JOB = "reporting-job";
    public static final String OPERATOR = "operator";
    public static final String AUDITOR = "auditor";
    public static final String VIEWER = "viewer";

    private Roles() {}
}
