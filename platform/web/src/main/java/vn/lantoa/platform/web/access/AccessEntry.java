package vn.lantoa.platform.web.access;

/**
 * One answered request, without personal data.
 *
 * @param route the template of its address, such as {@code /api/v1/plans/{id}}
 * @param client the client that its token was issued to; empty without a valid token
 */
public record AccessEntry(String traceId, String method, String route, int status, long nanos, String client) {}
