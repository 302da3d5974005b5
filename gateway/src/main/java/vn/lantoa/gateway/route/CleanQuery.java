package vn.lantoa.gateway.route;

/** Tells queries that are of the form of RFC 3986 from those that readers would decode differently, or not at all. */
public final class CleanQuery {

    private static final String NOT_IN_A_QUERY = "\"#<>\\^`{|}";

    private CleanQuery() {}

    /** Whether a raw query, null where there is none, is well formed. Square brackets are let through: many clients send them. */
    public static boolean isClean(String query) {
        if (query == null) {
            return true;
        }
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '%' ? !isEscape(query, i) : c <= ' ' || c >= 0x7f || NOT_IN_A_QUERY.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String query, int at) {
        return at + 2 < query.length()
                && Character.digit(query.charAt(at + 1), 16) >= 0
                && Character.digit(query.charAt(at + 2), 16) >= 0;
    }
}
