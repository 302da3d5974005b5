package vn.lantoa.gateway.route;

/**
 * Recognises paths that every server resolves to the same address. Not clean are dot segments, empty segments, encoded
 * slashes, dots or percent signs, backslashes, path parameters and control characters. Routing decides by the first
 * segments, so nothing behind them may lead elsewhere.
 */
public final class CleanPath {

    private CleanPath() {}

    /** Whether a raw request path is clean; null is not. */
    public static boolean isClean(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' ? startsBadSegment(path, i + 1) : c == '%' ? !isHarmlessEscape(path, i) : !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f && c != '\\' && c != ';' && c != '?' && c != '#';
    }

    private static boolean startsBadSegment(String path, int at) {
        int length = path.length();
        if (at == length) {
            return false;
        }
        if (path.charAt(at) == '/') {
            return true;
        }
        if (path.charAt(at) != '.') {
            return false;
        }
        int end = at + 1 < length && path.charAt(at + 1) == '.' ? at + 2 : at + 1;
        return end == length || path.charAt(end) == '/';
    }

    private static boolean isHarmlessEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            return false;
        }
        int decoded = high << 4 | low;
        return decoded >= ' ' && decoded != 0x7f && "/\\.%;".indexOf(decoded) < 0;
    }
}
