package vn.lantoa.deploy.local.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sources cite of the project's pages, and which of it is not there. */
final class Citations {

    private static final Pattern PAGE = Pattern.compile("[\\w./-]*\\w\\.md\\b");
    /** Beside the project, where the province's own document may lie; tests that need it are skipped without it. */
    private static final Pattern OUTSIDE = Pattern.compile("(?:\\.\\./)?/?shared/.*");

    /** As far as the sentence or the parenthesis goes, so that "rules.md §3, §9" cites two. */
    private static final Pattern AFTER_RULES = Pattern.compile("\\brules\\.md([^.();|]*)");

    private static final Pattern SECTION = Pattern.compile("§(\\d+)");
    private static final Pattern PART = Pattern.compile("\\b([a-z]+\\.md), ([A-Z][a-z]+(?: [a-z]+)*)");
    private static final Pattern REQUIREMENT = Pattern.compile("\\bR\\d{3}\\b");
    private static final Pattern NEW_LINE = Pattern.compile("\\R\\s*(?:[*#]|//|--)?\\s*");

    private final Map<String, String> pages;
    private final Set<String> sections;
    private final Set<String> requirements;

    /** @param all the project's files, its pages among them */
    Citations(List<Source> all) {
        pages = all.stream().filter(Source::isPage).collect(Collectors.toMap(Source::path, Source::text));
        sections = found("(?m)^## (\\d+)[.]", page("rules.md"));
        requirements = found("(?m)^\\| (R\\d{3}) \\|", page("requirements.md"));
    }

    /** Each citation of that file that leads nowhere. */
    List<String> dangling(Source source) {
        String text = NEW_LINE.matcher(source.text()).replaceAll(" ");
        List<String> dangling = new ArrayList<>();
        all(PAGE, text).map(MatchResult::group).filter(name -> !isThere(name)).forEach(dangling::add);
        sectionsIn(source, text)
                .filter(section -> !sections.contains(section))
                .forEach(section -> dangling.add("§" + section));
        all(PART, text)
                .filter(part -> !hasPart(part.group(1), part.group(2)))
                .forEach(part -> dangling.add(part.group()));
        all(REQUIREMENT, text)
                .map(MatchResult::group)
                .filter(id -> !requirements.contains(id))
                .forEach(dangling::add);
        return dangling.stream().map(what -> source.path() + " cites " + what).toList();
    }

    /** In a page every section is one of the rules; elsewhere standards have sections too. */
    private static Stream<String> sectionsIn(Source source, String text) {
        Stream<String> citing =
                source.isPage() ? Stream.of(text) : all(AFTER_RULES, text).map(rest -> rest.group(1));
        return citing.flatMap(rest -> all(SECTION, rest)).map(section -> section.group(1));
    }

    private boolean isThere(String name) {
        String path = name.replaceFirst("^[./]+", "");
        return OUTSIDE.matcher(name).matches()
                || pages.keySet().stream().anyMatch(page -> page.equals(path) || page.endsWith("/" + path));
    }

    /** A part is cited by its heading, which may say in parentheses whose it is; what follows it is the sentence's. */
    private boolean hasPart(String page, String cited) {
        return found("(?m)^## (.+?)(?: \\(.*)?$", page(page)).stream()
                .anyMatch(part -> cited.equals(part) || cited.startsWith(part + " "));
    }

    private String page(String name) {
        return pages.getOrDefault("docs/" + name, "");
    }

    private static Set<String> found(String pattern, String text) {
        return all(Pattern.compile(pattern), text).map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
