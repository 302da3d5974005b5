package vn.lantoa.platform.testing.openapi;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path of the document, which may hold parameters: {@code /plans/{id}/clauses/{path}}. */
final class PathTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

    private final String text;
    private final Pattern form;
    private final String rank;

    PathTemplate(String text) {
        this.text = text;
        this.form = Pattern.compile(formOf(text));
        this.rank = Arrays.stream(text.split("/", -1)).map(PathTemplate::rankOf).collect(Collectors.joining());
    }

    /** Whether this raw path is of this template; a parameter takes one whole, non-empty segment or its part. */
    boolean matches(String path) {
        return form.matcher(path).matches();
    }

    /** Sorts templates that match the same path: the one with the earlier literal segment comes first. */
    String rank() {
        return rank;
    }

    private static String formOf(String text) {
        StringBuilder form = new StringBuilder();
        Matcher parameters = PARAMETER.matcher(text);
        int end = 0;
        while (parameters.find()) {
            form.append(Pattern.quote(text.substring(end, parameters.start()))).append("[^/]+");
            end = parameters.end();
        }
        return form.append(Pattern.quote(text.substring(end))).toString();
    }

    private static String rankOf(String segment) {
        if (!PARAMETER.matcher(segment).find()) {
            return "a";
        }
        return PARAMETER.matcher(segment).matches() ? "c" : "b";
    }

    @Override
    public String toString() {
        return text;
    }
}
