package vn.lantoa.platform.web.representation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a client takes, as its {@code Accept} headers say (RFC 9110, 12.5.1). */
final class MediaRanges {

    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?");

    private MediaRanges() {}

    /** Whether this type would do. Headers that say nothing take anything; a range that is none takes nothing. */
    static boolean take(List<String> accept, String type) {
        String group = type.substring(0, type.indexOf('/')) + "/*";
        List<String> ranges = accept.stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .filter(range -> !range.isEmpty())
                .toList();
        return ranges.isEmpty()
                || ranges.stream()
                        .filter(range -> !REFUSED.matcher(range).matches())
                        .map(range -> range.split(";", 2)[0].strip())
                        .anyMatch(List.of(type, group, "*/*")::contains);
    }
}
