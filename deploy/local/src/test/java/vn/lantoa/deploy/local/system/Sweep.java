package vn.lantoa.deploy.local.system;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a sweep over the operations tries: one of each pattern, drawn, or all of them. What is drawn depends on the
 * seed and the pattern alone, so that a new operation changes nothing for others.
 *
 * @param seed the same seed draws the same
 * @param all whether nothing is left out
 */
public record Sweep(long seed, boolean all) {

    /** {@code sweep.seed}, the day if it is missing, so that in time each operation has its turn; {@code sweep.all}. */
    static Sweep of(Properties properties) {
        String seed = properties.getProperty(
                "sweep.seed", Long.toString(LocalDate.now().toEpochDay()));
        return new Sweep(Long.parseLong(seed), Boolean.parseBoolean(properties.getProperty("sweep.all")));
    }

    /** What this run was told by Maven. */
    public static Sweep ofThisRun() {
        return of(System.getProperties());
    }

    /**
     * One of each pattern, or all; prints what was drawn.
     *
     * @param sweep the name of the sweep, for the reader of the log
     * @param pattern what makes two of them alike; a text or a list of texts
     */
    <T> Stream<T> draw(String sweep, Stream<T> every, Function<T, ?> pattern) {
        Map<Object, List<T>> alike =
                every.collect(Collectors.groupingBy(pattern, LinkedHashMap::new, Collectors.<T>toList()));
        if (all) {
            return alike.values().stream().flatMap(List::stream);
        }
        List<T> drawn = alike.entrySet().stream()
                .map(group -> oneOf(group.getValue(), group.getKey()))
                .toList();
        System.out.printf(
                "%s: %d of %d, drawn with -Dsweep.seed=%d; all with -Pfull: %s%n",
                sweep,
                drawn.size(),
                alike.values().stream().mapToInt(List::size).sum(),
                seed,
                drawn);
        return drawn.stream();
    }

    /** One of those that are alike. */
    public <T> T oneOf(List<T> alike, Object pattern) {
        return alike.get(new SplittableRandom(seed * 1_000_003 + pattern.hashCode()).nextInt(alike.size()));
    }
}
