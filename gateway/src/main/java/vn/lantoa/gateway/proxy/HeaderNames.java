package vn.lantoa.gateway.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case-insensitive set of header names. A look-up allocates nothing, as there is one for every header of every
 * request.
 */
final class HeaderNames {

    /** RFC 9110, 7.6.1. */
    private static final List<String> OF_THE_CONNECTION = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final String[][] byLength;

    private HeaderNames(String[][] byLength) {
        this.byLength = byLength;
    }

    static HeaderNames of(String... names) {
        int longest = Arrays.stream(names).mapToInt(String::length).max().orElse(0);
        String[][] byLength = new String[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int exactly = length;
            byLength[length] = Arrays.stream(names)
                    .filter(name -> name.length() == exactly)
                    .toArray(String[]::new);
        }
        return new HeaderNames(byLength);
    }

    /** The names of connection headers, which each connection writes for itself, and these. */
    static HeaderNames ofTheConnectionAnd(String... names) {
        return of(
                Stream.concat(OF_THE_CONNECTION.stream(), Arrays.stream(names)).toArray(String[]::new));
    }

    boolean contains(String name) {
        if (name.length() >= byLength.length) {
            return false;
        }
        for (String one : byLength[name.length()]) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
