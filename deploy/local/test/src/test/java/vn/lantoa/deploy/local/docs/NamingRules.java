package vn.lantoa.deploy.local.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the names and sizes of the house's main code hold to, over all modules at once. Each rule gives its offenders in
 * words.
 */
final class NamingRules {

    static final int MOST_CLASSES = 15;
    static final int MOST_COLUMNS = 120;
    static final int MOST_LINES = 200;

    private static final Pattern MAIN = Pattern.compile(".*/src/main/java/(?<package>.+)/(?<name>\\w+)\\.java");
    private static final Pattern EXCEPTION = Pattern.compile("\\bclass (\\w+)[^{]*? extends \\w*(Exception|Error)\\b");
    private static final Pattern PANACHE = Pattern.compile("implements PanacheRepository|extends RegisterRepository");
    private static final Pattern SQL = Pattern.compile("\\b(?:Sql|Database|SqlSession)\\s+(\\w+)\\b");
    /** What runs SQL and reads or writes no table of its own. */
    private static final List<String> NO_TABLES = List.of(
            // take locks
            "IntakeLocks",
            // says what a transaction sees
            "KnownState",
            // has the tables of a rebuild change places with those that answer
            "BesideTables",
            // runs what each CellTable gives it
            "Rollups");

    private static final String METERS = "import io.micrometer.core.instrument.MeterRegistry;";

    private final List<MainClass> classes;

    private NamingRules(List<MainClass> classes) {
        this.classes = classes;
    }

    static NamingRules of(List<Source> sources) {
        return new NamingRules(sources.stream().flatMap(NamingRules::mainClass).toList());
    }

    List<String> namesThatStandTwice() {
        return by(MainClass::name)
                .filter(named -> named.getValue().size() > 1)
                .map(named -> named.getKey() + " in " + places(named.getValue()))
                .toList();
    }

    /** Nested ones too. */
    List<String> exceptionsNamedOtherwise() {
        return classes.stream()
                .flatMap(one -> EXCEPTION
                        .matcher(one.code())
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.endsWith("Exception") && !name.equals("Problem"))
                        .map(name -> one.name().equals(name) ? one.place() : one.place() + "." + name))
                .toList();
    }

    /** An {@code …Entry} is what a client sends, never what is stored. */
    List<String> entriesThatAreNoRecords() {
        return classes.stream()
                .filter(one -> one.name().endsWith("Entry"))
                .filter(one -> !one.code().contains("record " + one.name())
                        || one.code().contains("@Entity"))
                .map(MainClass::place)
                .toList();
    }

    List<String> panacheNamedOtherwise() {
        return named(one -> PANACHE.matcher(one.code()).find(), "Repository", List.of());
    }

    List<String> metersNamedOtherwise() {
        return named(one -> one.code().contains(METERS), "Metrics", List.of());
    }

    /** In the services; the platform's own tables are named after the pattern that they serve (Outbox, Inbox …). */
    List<String> sqlNamedOtherwise() {
        return named(one -> !one.pack().startsWith("vn/lantoa/platform") && runsSql(one.code()), "Table", NO_TABLES);
    }

    /** In whatever variable it holds the database, and whichever of its methods it calls or hands on. */
    private static boolean runsSql(String code) {
        return SQL.matcher(code).results().map(held -> held.group(1)).distinct().anyMatch(held -> Pattern.compile(
                        "\\b" + held + "(?:\\s*\\.|\\s*::)\\s*(?:statement|query|queryOne|update)\\b")
                .matcher(code)
                .find());
    }

    /** @param more the packages that may have more, and how many */
    List<String> crowdedPackages(Map<String, Integer> more) {
        return by(MainClass::pack)
                .filter(room -> room.getValue().size() > more.getOrDefault(room.getKey(), MOST_CLASSES))
                .map(room -> room.getKey() + " has " + room.getValue().size())
                .toList();
    }

    /**
     * Exceptions that are larger than what is there, or that no package needs any more.
     *
     * @param more the packages that may have more, and how many
     */
    List<String> roomierThanNeeded(Map<String, Integer> more) {
        Map<String, Integer> there = by(MainClass::pack)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, room -> room.getValue().size()));
        return more.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(room -> {
                    int count = there.getOrDefault(room.getKey(), 0);
                    return count <= MOST_CLASSES || count < room.getValue();
                })
                .map(room -> room.getKey() + " may have " + room.getValue() + " and has "
                        + there.getOrDefault(room.getKey(), 0))
                .toList();
    }

    /** @param more the classes that may be longer, by name, and how long */
    List<String> longClasses(Map<String, Integer> more) {
        return classes.stream()
                .filter(one -> one.lines() > more.getOrDefault(one.name(), MOST_LINES))
                .map(one -> one.place() + " has " + one.lines() + " lines")
                .toList();
    }

    /**
     * Exceptions that no class needs, or not so many lines of.
     *
     * @param more the classes that may be longer, by name, and how long
     */
    List<String> longerThanNeeded(Map<String, Integer> more) {
        return more.entrySet().stream()
                .filter(allowed -> classes.stream()
                        .noneMatch(one -> one.name().equals(allowed.getKey())
                                && one.lines() > MOST_LINES
                                && one.lines() >= allowed.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The benchmarks' statements, which load tables as they are, aside. */
    List<String> longLines() {
        List<String> found = new ArrayList<>();
        for (MainClass one : classes) {
            if (one.pack().startsWith("vn/lantoa/deploy/bench")) {
                continue;
            }
            List<String> lines = one.code().lines().toList();
            for (int number = 1; number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                if (line.codePointCount(0, line.length()) > MOST_COLUMNS) {
                    found.add(one.place() + ":" + number);
                }
            }
        }
        return found;
    }

    private List<String> named(Predicate<MainClass> are, String ending, List<String> exceptions) {
        return classes.stream()
                .filter(are)
                .filter(one -> !one.name().endsWith(ending) && !exceptions.contains(one.name()))
                .map(MainClass::place)
                .toList();
    }

    private Stream<Map.Entry<String, List<MainClass>>> by(Function<MainClass, String> part) {
        return classes.stream()
                .collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream();
    }

    private static String places(List<MainClass> classes) {
        return classes.stream().map(MainClass::pack).sorted().collect(Collectors.joining(" and "));
    }

    private static Stream<MainClass> mainClass(Source source) {
        var path = MAIN.matcher(source.path());
        return path.matches() && !path.group("name").equals("package")
                ? Stream.of(new MainClass(path.group("package"), path.group("name"), source.text()))
                : Stream.empty();
    }

    /** A top-level class of main code. */
    private record MainClass(String pack, String name, String code) {

        String place() {
            return pack + "/" + name;
        }

        int lines() {
            return Math.toIntExact(code.lines().count());
        }
    }
}
