package vn.lantoa.gateway.route;

/** Tells paths and queries that are of the form of RFC 3986 from those that readers would decode differently, or not at all. */
public final class UriSyntax {

    private static final String NOWHERE_IN_A_URI = "\"#<>\\^`{|}";

    private UriSyntax() {}

    /** Whether a raw path or query, null where there is none, keeps the form. Square brackets are let through: many clients send them. */
    public static boolean isValid(String part) {
        if (part == null) {
            return true;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' ? !isEscape(part, i) : c <= ' ' || c >= 0x7f || NOWHERE_IN_A_URI.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String part, int at) {
        return at + 2 < part.length()
                && Character.digit(part.charAt(at + 1), 16) >= 0
                && Character.digit(part.charAt(at + 2), 16) >= 0;
    }
}
