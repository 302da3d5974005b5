package vn.lantoa.gateway.route;

import java.util.Arrays;

/** A set of header names, asked for every header of every request: it neither allocates nor minds the case. */
final class HeaderNames {

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
