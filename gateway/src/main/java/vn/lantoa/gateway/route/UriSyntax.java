package vn.lantoa.gateway.route;

/** Recognises paths and queries in the syntax of RFC 3986; servers decode others differently, or not at all. */
public final class UriSyntax {

    private static final String NEVER_IN_A_URI = "\"#<>\\^`{|}";

    private UriSyntax() {}

    /**
     * Whether a raw path or query is valid; null, which is none, is. Square brackets are allowed, as many clients send
     * them.
     */
    public static boolean isValid(String part) {
        if (part == null) {
            return true;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' ? !isEscape(part, i) : c <= ' ' || c >= 0x7f || NEVER_IN_A_URI.indexOf(c) >= 0) {
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
