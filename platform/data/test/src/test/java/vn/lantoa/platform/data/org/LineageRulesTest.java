package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LineageRulesTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LineageRules RULES =
            new LineageRules(code("REVERSED"), code("UNKNOWN"), code("CIRCULAR"), code("GAP"));

    private record Code(String name, int status) implements ProblemCode {}

    private static ProblemCode code(String name) {
        return new Code(name, 400);
    }

    private static Lineage.Member member(
            String code, @Nullable LocalDate from, @Nullable LocalDate to, String... predecessors) {
        return new Lineage.Member(code, List.of(predecessors), from, to);
    }

    /** Each fault as {@code field CODE [values]}. */
    private static ListAssert<String> faults(Consumer<Problem.Collector> check) {
        Problem.Collector faults = new Problem.Collector();
        check.accept(faults);
        Problem problem = catchThrowableOfType(Problem.class, faults::raise);
        return assertThat(
                problem == null
                        ? List.of()
                        : problem.faults().stream()
                                .map(one -> one.field() + " " + one.code().name() + " " + one.args())
                                .toList());
    }

    private static ListAssert<String> faults(Lineage.Member entered, Lineage.Member... stored) {
        return faults(faults -> RULES.checkPredecessors(entered, new Lineage(List.of(stored)), faults));
    }

    @Test
    void nobodyEndsBeforeItBegins() {
        faults(faults -> RULES.checkValidity(member("A", JULY, JUNE), faults)).containsExactly("validTo REVERSED []");
        faults(faults -> RULES.checkValidity(member("A", JULY, JULY), faults)).isEmpty();
        faults(faults -> RULES.checkValidity(member("A", null, JUNE), faults)).isEmpty();
    }

    @Test
    void predecessorsAreOfTheRegister() {
        faults(member("NEW", null, null, "OLD", "GONE"), member("OLD", null, null))
                .containsExactly("predecessors UNKNOWN [GONE]");
    }

    @Test
    void whoComesFromItselfIsCircularAndNotUnknown() {
        faults(member("A", null, null, "A")).containsExactly("predecessors CIRCULAR [A → A]");
        faults(member("A", null, null, "B"), member("A", null, null), member("B", null, null, "A"))
                .containsExactly("predecessors CIRCULAR [A → B → A]");
    }

    @Test
    void aSuccessorBeginsOnTheDayAfterAtTheLatest() {
        Lineage.Member old = member("OLD", null, JUNE);

        faults(member("NEW", JULY.plusDays(1), null, "OLD"), old)
                .containsExactly("validFrom GAP [OLD, 2025-06-30, NEW]");
        faults(member("NEW", JULY, null, "OLD"), old).isEmpty();
        faults(member("NEW", JUNE.minusYears(1), null, "OLD"), old).isEmpty();
        faults(member("NEW", null, null, "OLD"), old).isEmpty();
        faults(member("NEW", JULY.plusDays(1), null, "OLD"), member("OLD", null, null))
                .isEmpty();
    }

    @Test
    void aPredecessorEndsOnTheDayBeforeAtTheEarliest() {
        Lineage.Member[] stored = {
            member("OLD", null, JUNE), member("NEW", JULY, null, "OLD"), member("NEWER", JULY, null, "OLD")
        };

        faults(member("OLD", null, JUNE.minusDays(1)), stored)
                .containsExactly("validTo GAP [OLD, 2025-06-29, NEW]", "validTo GAP [OLD, 2025-06-29, NEWER]");
        faults(member("OLD", null, JULY), stored).isEmpty();
        faults(member("OLD", null, null), stored).isEmpty();
    }

    @Test
    void aGapThatIsThereHindersNoOtherChange() {
        LocalDate august = JULY.plusMonths(1);
        Lineage.Member[] stored = {
            member("OLD", null, JUNE), member("NEW", august, null, "OLD"), member("OTHER", null, JUNE)
        };

        faults(member("NEW", august, august, "OLD"), stored).isEmpty();
        faults(member("OLD", JUNE, JUNE), stored).isEmpty();
        faults(member("NEW", august.minusDays(1), null, "OLD"), stored)
                .containsExactly("validFrom GAP [OLD, 2025-06-30, NEW]");
        faults(member("NEW", august, null, "OLD", "OTHER"), stored)
                .containsExactly("validFrom GAP [OTHER, 2025-06-30, NEW]");
        faults(member("OLD", null, JULY), stored).containsExactly("validTo GAP [OLD, 2025-07-01, NEW]");
    }
}
