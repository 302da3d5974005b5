package vn.lantoa.platform.data.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedParametersTest {

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        NamedParameters parameters =
                NamedParameters.of("SELECT :second::int[] WHERE a = :first AND b = ANY (:second) AND c[1:2] IS NULL");

        assertThat(parameters.names()).containsExactly("second", "first", "second");
        assertThat(parameters.text()).isEqualTo("SELECT ?::int[] WHERE a = ? AND b = ANY (?) AND c[1:2] IS NULL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ':no'",
                "SELECT 'it''s :no', '$1'",
                "SELECT e.\"with:no\" FROM e",
                "SELECT 1 -- :no\n",
                "SELECT 1 /* :no\n :no */",
                "SELECT x::text, y :: date",
                "SELECT ? WHERE x = ?"
            })
    void whatIsNoParameterStays(String text) {
        assertThat(NamedParameters.of(text).names()).isEmpty();
        assertThat(NamedParameters.of(text).text()).isEqualTo(text);
    }

    @Test
    void aTextIsReadOnce() {
        String text = "SELECT id FROM boat WHERE name = :name";

        assertThat(NamedParameters.of(text)).isSameAs(NamedParameters.of(new String(text.toCharArray())));
    }
}
