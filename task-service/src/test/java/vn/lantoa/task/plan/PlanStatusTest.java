package vn.lantoa.task.plan;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

class PlanStatusTest {

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "DRAFT, ISSUED|SUPERSEDED",
        "ISSUED, AMENDED|SUPERSEDED|CLOSED",
        "AMENDED, SUPERSEDED|CLOSED",
        "SUPERSEDED, ''",
        "CLOSED, ''",
    })
    void eachStateLeadsWhereTheTableSays(PlanStatus from, String next) {
        Set<String> expected = Set.of(next.split("\\|"));

        Set<String> found = Set.of(PlanStatus.values()).stream()
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(toSet());

        assertThat(found).isEqualTo(next.isEmpty() ? Set.of() : expected);
    }
}
