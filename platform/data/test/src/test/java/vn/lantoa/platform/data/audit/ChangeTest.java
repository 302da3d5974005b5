package vn.lantoa.platform.data.audit;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTest {

    private record State(String name, Integer seats, List<String> crew) {}

    private static final State BEFORE = new State("Thị Nại", 2, List.of("a"));

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void whatDiffersIsNamedInAlphabeticalOrder() {
        Change change = Change.between(BEFORE, new State("Quy Nhơn", 2, List.of("a", "b")), json);

        assertThat(change.fields()).containsExactly("crew", "name");
        assertThat(change.beforeSha256()).isNotEqualTo(change.afterSha256());
    }

    @Test
    void whatStaysTheSameHasTheSameHash() {
        Change change = Change.between(BEFORE, new State("Thị Nại", 2, List.of("a")), json);

        assertThat(change.fields()).isEmpty();
        assertThat(change.beforeSha256()).isEqualTo(change.afterSha256());
    }

    @Test
    void theHashIsThatOfTheJsonInUtf8() {
        // sha256sum of {"name":"Thị Nại","seats":2,"crew":["a"]}
        assertThat(Change.between(null, BEFORE, json).afterSha256())
                .isEqualTo("81dede1ce68106e95725d86950af3268f8122bffb28ff9cbcd3e09d0cf24b81a");
    }

    @Test
    void whatIsCreatedHasNoBefore() {
        Change change = Change.between(null, BEFORE, json);

        assertThat(change.beforeSha256()).isNull();
        assertThat(change.afterSha256()).hasSize(64);
        assertThat(change.fields()).containsExactly("crew", "name", "seats");
    }

    @Test
    void whatIsRemovedHasNoAfter() {
        Change change = Change.between(BEFORE, null, json);

        assertThat(change.beforeSha256()).hasSize(64);
        assertThat(change.afterSha256()).isNull();
    }

    @Test
    void aFieldThatBecomesNullIsNamed() {
        assertThat(Change.between(BEFORE, new State("Thị Nại", null, List.of("a")), json)
                        .fields())
                .containsExactly("seats");
    }
}
