package vn.lantoa.deploy.system;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class AccessTableTest {

    private static final String IDENTITIES = "pattern,"
            + String.join(",", Identity.all().stream().map(Identity::name).toList());
    private static final String ALL = ",allow".repeat(Identity.all().size());
    private static final String NONE = ",deny".repeat(Identity.all().size());
    private static final String HEAD = "operationId,pattern";

    @Test
    void namesTheCellOfAnOperationsPattern() {
        AccessTable table =
                new AccessTable(List.of(IDENTITIES, "all" + ALL, "none" + NONE), List.of(HEAD, "a,all", "b,none"));

        assertThat(table.operations()).containsExactlyInAnyOrder("a", "b");
        assertThat(table.cell("a", Identity.OFFICER)).isEqualTo("allow");
        assertThat(table.cell("b", Identity.OFFICER)).isEqualTo("deny");
        assertThat(table.whoMay("a")).isEqualTo(Identity.OFFICER);
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                arguments("an unknown pattern", List.of(IDENTITIES, "all" + ALL), List.of(HEAD, "a,all", "b,none")),
                arguments("an unused pattern", List.of(IDENTITIES, "all" + ALL, "none" + NONE), List.of(HEAD, "a,all")),
                arguments("an operation twice", List.of(IDENTITIES, "all" + ALL), List.of(HEAD, "a,all", "a,all")),
                arguments("a pattern twice", List.of(IDENTITIES, "all" + ALL, "all" + ALL), List.of(HEAD, "a,all")),
                arguments(
                        "two names for one",
                        List.of(IDENTITIES, "all" + ALL, "every" + ALL),
                        List.of(HEAD, "a,all", "b,every")),
                arguments("a cell too few", List.of(IDENTITIES, "all" + ALL.substring(6)), List.of(HEAD, "a,all")),
                arguments(
                        "an unknown cell",
                        List.of(IDENTITIES, "all" + ALL.replaceFirst("allow", "maybe")),
                        List.of(HEAD, "a,all")),
                arguments("no identities", List.of("all" + ALL), List.of(HEAD, "a,all")),
                arguments("no head", List.of(IDENTITIES, "all" + ALL), List.of("a,all")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTables")
    void refusesWhatIsNoTable(String what, List<String> roles, List<String> access) {
        assertThatThrownBy(() -> new AccessTable(roles, access)).as(what).isInstanceOf(AssertionError.class);
    }

    @Test
    void anOperationWithoutARowFails() {
        AccessTable table = new AccessTable(List.of(IDENTITIES, "all" + ALL), List.of(HEAD, "a,all"));

        assertThatThrownBy(() -> table.whoMay("b")).hasMessageContaining("no row for b");
    }

    @Test
    void theTableOfTheHouseIsOne() {
        assertThat(AccessTable.read().operations()).isNotEmpty();
    }
}
