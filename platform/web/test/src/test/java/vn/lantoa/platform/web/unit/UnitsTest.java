package vn.lantoa.platform.web.unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §2: units of figures come from a list. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "person, person",
        "Người, person",
        "PEOPLE, person",
        "lượt khách, visit",
        "đội, team",
        "VND, VND",
        "đồng, VND",
        "%, percent"
    })
    void aUnitIsKnownByCodeAndName(String text, String code) {
        assertThat(Units.named(text)).map(Unit::code).contains(code);
    }

    @Test
    void whatIsNotInTheListIsNone() {
        assertThat(Units.named("con")).isEmpty();
    }

    @Test
    void namesOfOneUnitAreTheSame() {
        assertThat(Units.same("person", " NGƯỜI ")).isTrue();
        assertThat(Units.same("person", "team")).isFalse();
        assertThat(Units.same("con", "con")).isTrue();
    }
}
