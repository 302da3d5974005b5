package vn.lantoa.deploy.bench.grain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What facts are made of, as {@code facts.properties} says. */
record FactDistribution(Properties properties) {

    static final String NO_EVENT = "-";

    static FactDistribution standard() {
        try (InputStream in = FactDistribution.class.getResourceAsStream("facts.properties");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return new FactDistribution(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("facts.properties", e);
        }
    }

    private String text(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the recipe lacks " + key);
        }
        return value;
    }

    long seed() {
        return Long.parseLong(text("seed"));
    }

    Weights weights(String key) {
        return Weights.parse(text(key));
    }

    Weights agencies() {
        return Weights.parse(text("provincial") + " " + text("other"));
    }

    List<String> provincial() {
        return weights("provincial").values();
    }

    YearMonth firstMonth() {
        return YearMonth.parse(text("first.month"));
    }

    /** The months by their place from the first on. */
    Weights months() {
        List<Integer> season =
                Arrays.stream(text("season").split(" ")).map(Integer::valueOf).toList();
        return Weights.parse(IntStream.range(0, Integer.parseInt(text("months")))
                .mapToObj(place ->
                        place + ":" + season.get(firstMonth().plusMonths(place).getMonthValue() - 1))
                .collect(Collectors.joining(" ")));
    }

    /** How many works make about so many facts. */
    long works(long facts) {
        return Math.round(
                facts / (weights("publications").mean() * weights("revisions").mean()));
    }

    /** The codes of the events. */
    List<String> events() {
        return weights("event").values().stream()
                .filter(code -> !code.equals(NO_EVENT))
                .toList();
    }

    List<String> themes() {
        return IntStream.rangeClosed(1, Integer.parseInt(text("themes")))
                .mapToObj(theme -> "THEME-" + theme)
                .toList();
    }

    /** Paths as the plan has them. */
    List<String> clauses() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "II.3." + (1 + (number - 1) / 6) + ".a-" + (1 + (number - 1) % 6))
                .limit(Integer.parseInt(text("clauses")))
                .toList();
    }
}
