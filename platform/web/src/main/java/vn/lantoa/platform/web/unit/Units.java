package vn.lantoa.platform.web.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.web.text.TextForm;

/** The list of units (rules.md §2), which stands in {@code units.csv}. */
public final class Units {

    private static final List<Unit> ALL = read();
    private static final Map<String, Unit> BY_NAME = byName();

    private Units() {}

    /** The unit that has this code or name; case and blanks do not matter. Empty where none has. */
    public static Optional<Unit> named(String text) {
        return Optional.ofNullable(BY_NAME.get(TextForm.key(text)));
    }

    /** Whether two texts name the same unit, or are the same. */
    public static boolean same(String one, String other) {
        String unit = named(one).map(Unit::code).orElse(one);
        return unit.equals(named(other).map(Unit::code).orElse(other));
    }

    public static List<Unit> all() {
        return ALL;
    }

    /** All of them by code and Vietnamese name, for the words of a refusal. */
    public static String list() {
        return ALL.stream()
                .map(unit -> unit.code() + " (" + unit.names().get(0) + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Unit> read() {
        List<Unit> units = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Units.class.getResourceAsStream("/units.csv")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> cells = List.of(line.split(";"));
                    units.add(new Unit(cells.get(0), List.copyOf(cells.subList(1, cells.size()))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(units);
    }

    private static Map<String, Unit> byName() {
        Map<String, Unit> found = new HashMap<>();
        for (Unit unit : ALL) {
            Stream.concat(Stream.of(unit.code()), unit.names().stream())
                    .map(TextForm::key)
                    .forEach(key -> found.put(key, unit));
        }
        return found;
    }
}
