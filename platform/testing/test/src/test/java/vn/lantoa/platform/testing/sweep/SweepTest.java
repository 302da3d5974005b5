package vn.lantoa.platform.testing.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SweepTest {

    private static final List<String> BOATS = List.of("sail one", "motor one", "sail two", "motor two", "sail three");

    @Test
    void drawsOneOfEachPattern() {
        assertThat(drawn(new Sweep(1, false), BOATS))
                .extracting(SweepTest::kind)
                .containsExactlyInAnyOrder("sail", "motor");
    }

    @Test
    void drawsTheSameWithTheSameSeedWhateverElseThereIs() {
        List<String> more =
                Stream.concat(Stream.of("steam one"), BOATS.stream()).toList();

        assertThat(drawn(new Sweep(7, false), more)).containsAll(drawn(new Sweep(7, false), BOATS));
    }

    @Test
    void drawsEachOfThemInTime() {
        Set<String> seen = new HashSet<>();
        IntStream.range(20_000, 20_040).forEach(day -> seen.add(new Sweep(day, false).oneOf(BOATS, "boat")));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(BOATS);
    }

    @Test
    void drawsOneInSoManyOfEachPattern() {
        assertThat(new Sweep(3, false).draw("SweepTest", BOATS.stream(), SweepTest::kind, 2))
                .extracting(SweepTest::kind)
                .containsExactlyInAnyOrder("sail", "sail", "motor");
    }

    @Test
    void givesEverySeedInTime() {
        Set<Long> seen = new HashSet<>();
        IntStream.range(20_000, 20_004)
                .forEach(day -> new Sweep(day, false).seeds(20, 5).forEach(seen::add));

        assertThat(seen)
                .hasSize(20)
                .containsAll(new Sweep(1, true).seeds(20, 5).boxed().toList());
    }

    @Test
    void takesEachOneDayInSoMany() {
        BOATS.forEach(boat -> assertThat(IntStream.range(20_000, 20_100)
                        .filter(day -> new Sweep(day, false).takes(boat, 2))
                        .count())
                .isBetween(30L, 70L));
        assertThat(BOATS).allMatch(boat -> new Sweep(20_000, true).takes(boat, 2));
    }

    @Test
    void drawsEachOfThemInTimeAlsoWhereNotEveryDayTakesOne() {
        Set<String> seen = new HashSet<>();
        IntStream.range(20_000, 20_200)
                .mapToObj(day -> new Sweep(day, false))
                .filter(sweep -> sweep.takes("boat", 2))
                .forEach(sweep -> seen.add(sweep.oneOf(BOATS.subList(0, 4), "boat")));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(BOATS.subList(0, 4));
    }

    @Test
    void leavesNothingOutWhenAllAreWanted() {
        Properties told = new Properties();
        told.setProperty("sweep.all", "true");

        assertThat(drawn(Sweep.of(told), BOATS)).containsExactlyInAnyOrderElementsOf(BOATS);
    }

    @Test
    void takesTheSeedThatItIsTold() {
        Properties told = new Properties();
        told.setProperty("sweep.seed", "42");

        assertThat(Sweep.of(told)).isEqualTo(new Sweep(42, false));
    }

    private static List<String> drawn(Sweep sweep, List<String> boats) {
        return sweep.draw("SweepTest", boats.stream(), SweepTest::kind).toList();
    }

    private static String kind(String boat) {
        return boat.substring(0, boat.indexOf(' '));
    }
}
