package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is spelled in one class alone, and taken from there by all others.
 *
 * @param spelling how it looks where it is written out
 * @param homes the simple names of the classes that may
 */
record OneHome(Pattern spelling, List<String> homes) {

    static OneHome of(String spelling, String... homes) {
        return new OneHome(Pattern.compile(spelling), List.of(homes));
    }

    /**
     * The main classes of services and platform that write it out all the same. What checks the system from outside
     * ({@code deploy}) finds its results anew, in words of its own.
     */
    List<String> spelledElsewhere(List<Source> sources) {
        return sources.stream()
                .filter(Source::isMainClass)
                .filter(source -> !source.path().startsWith("deploy/"))
                .filter(source -> !homes.contains(source.className()))
                .filter(source -> spelling.matcher(source.text()).find())
                .map(Source::className)
                .sorted()
                .toList();
    }

    /** The homes that do not spell it: a rule that looks for what nobody writes proves nothing. */
    List<String> homesWithoutIt(List<Source> sources) {
        return homes.stream()
                .filter(home -> sources.stream()
                        .filter(Source::isMainClass)
                        .filter(source -> source.className().equals(home))
                        .noneMatch(source -> spelling.matcher(source.text()).find()))
                .toList();
    }
}
