package vn.lantoa.platform.testing.state;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import vn.lantoa.platform.web.state.Transitions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of every pair of states, which documents a state machine:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyPair() {
 *     return AllPairs.of(TaskState.class, TaskState.TRANSITIONS, """
 *             LIVE -> CANCELLED
 *             CANCELLED ->""");
 * }
 * }</pre>
 */
public final class AllPairs {

    private AllPairs() {}

    /**
     * @param documentation a line for each state with those it leads to, separated by commas; none for a final state
     * @throws IllegalArgumentException when a line is of another form, names an unknown state, or a state has no line
     *     or two
     */
    public static <S extends Enum<S>> Stream<DynamicTest> of(
            Class<S> states, Transitions<S> transitions, String documentation) {
        Map<S, Set<S>> documented = read(states, documentation);
        return documented.entrySet().stream()
                .flatMap(line -> Arrays.stream(states.getEnumConstants()).map(to -> {
                    S from = line.getKey();
                    boolean legal = line.getValue().contains(to);
                    return DynamicTest.dynamicTest(
                            from + " → " + to + (legal ? " is legal" : " is illegal"),
                            () -> assertThat(transitions.allows(from, to)).isEqualTo(legal));
                }));
    }

    private static <S extends Enum<S>> Map<S, Set<S>> read(Class<S> states, String documentation) {
        Map<S, Set<S>> documented = new EnumMap<>(states);
        documentation.lines().forEach(line -> {
            String[] sides = line.split("->", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("not of the form A -> B, C: " + line);
            }
            Set<S> next = Arrays.stream(sides[1].split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> Enum.valueOf(states, name))
                    .collect(Collectors.toSet());
            if (documented.put(Enum.valueOf(states, sides[0].strip()), next) != null) {
                throw new IllegalArgumentException("a second line of " + sides[0].strip());
            }
        });
        Set<S> missing = EnumSet.allOf(states);
        missing.removeAll(documented.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no line of " + missing);
        }
        return documented;
    }
}
