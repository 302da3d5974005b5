package vn.lantoa.task.diff.carry;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeMatchTest {

    private static final Map<String, String> PATHS = Map.of("I-1", "II-4", "I-2", "II-5");

    @Test
    void aPartBecomesThePartOfThatNameOfWhatItsWholeBecame() {
        List<NamedPart> before = List.of(
                named("T01", "Kinh tế", "I-1", null),
                named("T01.1", "Miền núi", "I-1", "T01"),
                named("T01.2", "Ven biển", "I-1", "T01"),
                named("T01.2.A", "Cảng", "I-1", "T01.2"),
                named("T02", "Du lịch", "I-2", null),
                named("T02.1", "Miền núi", "I-2", "T02"));
        List<NamedPart> now = List.of(
                named("T01", "Du lịch", "II-5", null),
                named("T01.1", "Miền núi", "II-5", "T01"),
                named("T02", "Kinh tế", "II-4", null),
                named("T02.1", "Ven biển", "II-4", "T02"),
                named("T02.1.A", "Cảng", "II-4", "T02.1"),
                named("T02.2", "Miền núi", "II-4", "T02"));

        assertThat(new CodeMatch(before, now, PATHS).codes())
                .containsOnly(
                        Map.entry("T01", "T02"),
                        Map.entry("T01.1", "T02.2"),
                        Map.entry("T01.2", "T02.1"),
                        Map.entry("T01.2.A", "T02.1.A"),
                        Map.entry("T02", "T01"),
                        Map.entry("T02.1", "T01.1"));
    }

    @Test
    void aPartThatIsNotThereIsLostAndNoneOfTheOthers() {
        List<NamedPart> before = List.of(
                named("T01", "Kinh tế", "I-1", null),
                named("T01.1", "Miền núi", "I-1", "T01"),
                named("T02", "Du lịch", "I-2", null));
        List<NamedPart> now = List.of(
                named("T01", "Kinh tế", "II-4", null),
                named("T02", "Du lịch", "II-5", null),
                named("T02.1", "Miền núi", "II-5", "T02"));

        assertThat(new CodeMatch(before, now, PATHS).codes())
                .containsOnly(Map.entry("T01", "T01"), Map.entry("T02", "T02"));
    }

    @Test
    void ofSeveralThatOneClauseNamesEachBecomesItsOwn() {
        List<NamedPart> before = List.of(named("D1", "Thanh niên", "I-1", null), named("D2", "Nông dân", "I-1", null));
        List<NamedPart> now = List.of(
                named("D1", "Phụ nữ", "II-9", null),
                named("D2", "Bà con nông dân", "II-4", null),
                named("D3", "Thanh niên", "II-4", null));

        assertThat(new CodeMatch(before, now, PATHS).codes())
                .containsOnly(Map.entry("D1", "D3"), Map.entry("D2", "D2"));
    }

    @Test
    void whatNoClauseTellsFollowsItsLabel() {
        List<NamedPart> before = List.of(
                named("T01", "Kinh tế", "I-8", null),
                named("T02", "Kinh tế", "I-9", null),
                named("T02.1", "Cảng", "I-9", "T02"),
                named("T03", "Y tế", "I-9", null));
        List<NamedPart> now = List.of(named("T01", "Cảng", "II-7", null), named("T02", "Kinh tế", "II-6", null));

        assertThat(new CodeMatch(before, now, PATHS).codes())
                .containsOnly(Map.entry("T01", "T02"), Map.entry("T02", "T02"), Map.entry("T02.1", "T01"));
    }

    private static NamedPart named(String code, String label, String path, @Nullable String parent) {
        return new NamedPart(code, label, path, parent);
    }
}
