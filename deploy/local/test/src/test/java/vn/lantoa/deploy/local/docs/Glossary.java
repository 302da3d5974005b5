package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code glossary.md}, each with the class or package that carries it. */
final class Glossary {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| [^|]+ \\| [^|]+ \\| `([^`|]+)` \\|$");
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)'|/\\*[\\s\\S]*?\\*/|//[^\\n]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern HUMP = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");

    private final List<Word> words;

    Glossary(String page) {
        words = ROW.matcher(page)
                .results()
                .map(row -> new Word(row.group(1), row.group(2)))
                .toList();
    }

    /** @param carrier the simple name of a class, or the full name of a package */
    record Word(String word, String carrier) {}

    List<Word> words() {
        return words;
    }

    /** The words that stand in no name of any main class: neither its own, nor a member's or variable's. */
    List<String> unused(List<Source> all) {
        Set<String> names = all.stream()
                .filter(Source::isMainClass)
                .flatMap(source -> NAME.matcher(NO_CODE.matcher(source.text()).replaceAll(" "))
                        .results())
                .map(MatchResult::group)
                .distinct()
                .map(Glossary::inWords)
                .collect(Collectors.toSet());
        return words.stream()
                .map(Word::word)
                .filter(word -> names.stream().noneMatch(name -> names(name, word)))
                .toList();
    }

    /** The carriers that are no main class and no package of one. */
    List<String> missingCarriers(List<Source> all) {
        Set<String> known = all.stream()
                .filter(Source::isMainClass)
                .flatMap(source -> Stream.of(source.className(), source.packageName()))
                .collect(Collectors.toSet());
        return words.stream()
                .map(Word::carrier)
                .filter(carrier -> !known.contains(carrier))
                .toList();
    }

    private static boolean names(String name, String word) {
        String sought = " " + word.toLowerCase(Locale.ROOT).replace('-', ' ');
        return name.contains(sought + " ")
                || name.contains(sought + "s ")
                || name.contains(sought.replaceFirst("y$", "ies") + " ");
    }

    /** {@code deadLetters} and {@code DEAD_LETTERS} are " dead letters ". */
    private static String inWords(String name) {
        return HUMP.matcher(name)
                .results()
                .map(hump -> hump.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
