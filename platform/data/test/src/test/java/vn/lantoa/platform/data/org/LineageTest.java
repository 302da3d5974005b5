package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    private final List<Lineage.Member> members = new ArrayList<>();

    private void member(String code, LocalDate from, LocalDate to, String... predecessors) {
        members.add(new Lineage.Member(code, List.of(predecessors), from, to));
    }

    private Lineage lineage() {
        return new Lineage(members);
    }

    @Test
    void whoComesFromItselfClosesACircle() {
        assertThat(lineage().circle("A", List.of("A"))).contains(List.of("A", "A"));
    }

    @Test
    void aCircleIsNamedWholeHoweverLongItIs() {
        member("A", null, null);
        member("B", null, null, "A");
        member("C", null, null, "X", "B");
        member("X", null, null);

        assertThat(lineage().circle("A", List.of("X", "C"))).contains(List.of("A", "C", "B", "A"));
        assertThat(lineage().circle("A", List.of("X"))).isEmpty();
        assertThat(lineage().circle("D", List.of("C", "B"))).isEmpty();
    }

    @Test
    void aCircleOfOthersEndsTheSearch() {
        member("A", null, null, "B");
        member("B", null, null, "A");

        assertThat(lineage().circle("C", List.of("A"))).isEmpty();
    }

    @Test
    void afterAMergerTheSuccessorAnswers() {
        member("OLD", null, JUNE);
        member("NEW", JULY, null, "OLD", "OTHER");

        assertThat(lineage().answering("OLD", JUNE)).containsExactly("OLD");
        assertThat(lineage().answering("OLD", JULY)).containsExactly("NEW");
        assertThat(lineage().answering("GONE", JULY)).isEmpty();
    }

    @Test
    void whatIsOwnPassesOnTheDayOfAMerger() {
        member("OLD", null, JUNE);
        member("NEW", JULY, null, "OLD", "OTHER");
        member("OTHER", null, null);

        assertThat(lineage().own("OLD", JUNE)).containsExactly("OLD");
        assertThat(lineage().own("NEW", JUNE)).isEmpty();
        assertThat(lineage().own("OLD", JULY)).isEmpty();
        assertThat(lineage().own("NEW", JULY)).containsExactly("NEW", "OLD", "OTHER");
        assertThat(lineage().answeredBy("NEW", JULY)).containsExactly("NEW", "OLD");
        assertThat(lineage().own("UNKNOWN", JULY)).containsExactly("UNKNOWN");
    }

    @Test
    void theDaysOfALineAreCoveredTogether() {
        member("OLD", JANUARY, JUNE);
        member("NEW", JULY, null, "OLD");
        member("ALONE", JANUARY, JUNE);

        assertThat(lineage().covers("OLD", JANUARY, DECEMBER)).isTrue();
        assertThat(lineage().covers("NEW", JANUARY, DECEMBER)).isTrue();
        assertThat(lineage().covers("ALONE", JANUARY, JUNE)).isTrue();
        assertThat(lineage().covers("ALONE", JANUARY, JULY)).isFalse();
        assertThat(lineage().covers("OLD", JULY, DECEMBER)).isFalse();
        assertThat(lineage().covers("NEW", JANUARY, JUNE)).isFalse();
        assertThat(lineage().covers("NEW", JANUARY.minusDays(1), DECEMBER)).isFalse();
        assertThat(lineage().covers("NOBODY", JANUARY, JUNE)).isFalse();
    }
}
