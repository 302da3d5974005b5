package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that pages name in backticks, as {@code CamelCase}, and which of them are not there. */
final class NamedClasses {

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    /** Not a part of an option or of a header's name ({@code -DskipITs}, {@code RateLimit-Limit}). */
    private static final Pattern CAMEL_CASE = Pattern.compile("(?<![-\\w])[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*+(?![-\\w])");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");

    private final Set<String> classes;
    private final Set<String> imported;

    /** @param all the project's files */
    NamedClasses(List<Source> all) {
        classes = all.stream().filter(Source::isClass).map(Source::className).collect(Collectors.toSet());
        imported = all.stream()
                .filter(Source::isClass)
                .flatMap(source -> found(IMPORT, source.text()).map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    /** Each class that the page names and that is neither one of ours nor one of others that our classes import. */
    List<String> missing(Source page) {
        return found(CODE, page.text())
                .flatMap(code -> found(CAMEL_CASE, code.group(1)))
                .map(MatchResult::group)
                .filter(name -> !classes.contains(name) && !imported.contains(name))
                .map(name -> page.path() + " names " + name)
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
