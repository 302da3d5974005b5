package vn.lantoa.platform.data.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as JDBC takes it.
 *
 * @param text with question marks in the place of names
 * @param names of the parameters in their order; a name may come more than once, and there may be none
 */
record NamedParameters(String text, List<String> names) {

    /** Literals, quoted names, comments and casts come first, so that a colon in them begins no name. */
    private static final Pattern PARAMETER = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|--[^\\n]*|/[*].*?[*]/|::|:(?<name>[a-zA-Z][a-zA-Z0-9]*)", Pattern.DOTALL);

    /** Most texts are constants; those that are put together for one question must not fill the memory. */
    private static final int MOST_KEPT = 500;

    private static final Map<String, NamedParameters> KEPT = new ConcurrentHashMap<>();

    /** Reads a statement once: texts have many kilobytes, and run for every request and every batch of events. */
    static NamedParameters of(String text) {
        NamedParameters kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        NamedParameters read = read(text);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(text, read);
        }
        return read;
    }

    private static NamedParameters read(String text) {
        if (!mayHaveNames(text)) {
            return new NamedParameters(text, List.of());
        }
        List<String> names = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        String plain = parameter.replaceAll(found -> {
            String name = parameter.group("name");
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            names.add(name);
            return "?";
        });
        return new NamedParameters(plain, List.copyOf(names));
    }

    /** Most statements have question marks only. */
    private static boolean mayHaveNames(String text) {
        int colon = text.indexOf(':');
        while (colon >= 0 && colon + 1 < text.length()) {
            char next = text.charAt(colon + 1);
            if (Character.isLetter(next)) {
                return true;
            }
            colon = text.indexOf(':', colon + (next == ':' ? 2 : 1));
        }
        return false;
    }
}
