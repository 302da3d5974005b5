package vn.lantoa.media.webhook.call;

/** What came of an attempt to tell a webhook. */
public enum CallOutcome {
    /** It answered 2xx. */
    DELIVERED,
    /** It answered anything else; redirects are not followed. */
    REFUSED,
    /** It answered 410: the webhook is disabled. */
    GONE,
    /** It is http, or leads into a private network. */
    FORBIDDEN,
    /** Its name has no address. */
    UNKNOWN_NAME,
    /** No connection could be had, no trust in its certificate, or the connection broke. */
    UNREACHABLE,
    /** It did not answer in time. */
    TIMED_OUT
}
