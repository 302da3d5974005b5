package vn.lantoa.platform.testing.sweep;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * How much of what is too many is tried, such as operations or documents: some of each pattern, drawn, or all of them.
 * What is drawn depends on the seed and the pattern alone, so that a new operation changes nothing for others.
 *
 * @param seed the same seed draws the same
 * @param all whether nothing is left out
 */
public record Sweep(long seed, boolean all) {

    private static final int MOST_TOLD = 100;

    /** {@code sweep.seed}, the day if it is missing, so that in time each has its turn; {@code sweep.all}. */
    static Sweep of(Properties properties) {
        String today = Long.toString(LocalDate.now(BusinessTime.ZONE).toEpochDay());
        return new Sweep(
                Long.parseLong(properties.getProperty("sweep.seed", today)),
                Boolean.parseBoolean(properties.getProperty("sweep.all")));
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
    public <T> Stream<T> draw(String sweep, Stream<T> every, Function<T, ?> pattern) {
        return draw(sweep, every, pattern, Integer.MAX_VALUE);
    }

    /** One in so many of each pattern and at least one, or all; prints how many, and if they are few, which. */
    public <T> Stream<T> draw(String sweep, Stream<T> every, Function<T, ?> pattern, int oneIn) {
        Map<Object, List<T>> alike =
                every.collect(Collectors.groupingBy(pattern, LinkedHashMap::new, Collectors.<T>toList()));
        if (all) {
            return alike.values().stream().flatMap(List::stream);
        }
        List<T> drawn = alike.entrySet().stream()
                .flatMap(group -> some(group.getValue(), group.getKey(), oneIn))
                .toList();
        System.out.printf(
                "%s: %d of %d, drawn with -Dsweep.seed=%d; all with -Pfull%s%n",
                sweep,
                drawn.size(),
                alike.values().stream().mapToInt(List::size).sum(),
                seed,
                drawn.size() > MOST_TOLD ? "" : ": " + drawn.toString().replace("\n", "\\n"));
        return drawn.stream();
    }

    private <T> Stream<T> some(List<T> alike, Object pattern, int oneIn) {
        int parts = 1 + (alike.size() - 1) / oneIn;
        return IntStream.range(0, parts)
                .mapToObj(part -> oneOf(
                        alike.subList(part * alike.size() / parts, (part + 1) * alike.size() / parts),
                        List.of(pattern, part)));
    }

    /** One of those that are alike. */
    public <T> T oneOf(List<T> alike, Object pattern) {
        return alike.get(random(pattern).nextInt(alike.size()));
    }

    private SplittableRandom random(Object pattern) {
        return new SplittableRandom(seed * 1_000_003 + pattern.hashCode());
    }

    /** Whether this is the one of so many that is tried; which one of a pattern is drawn does not hang on it. */
    public boolean takes(Object pattern, int oneIn) {
        return all || random(List.of(pattern, "turn")).nextInt(oneIn) == 0;
    }

    /** Seeds for what is made at random: those below {@code every}, or so few of them in a row. */
    public LongStream seeds(int every, int few) {
        long first = all ? 0 : few * Math.floorMod(seed, every / few);
        return LongStream.range(first, first + (all ? every : few));
    }
}
