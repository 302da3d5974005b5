package vn.lantoa.gateway.proxy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderNamesTest {

    private final HeaderNames names = HeaderNames.of("te", "via", "cookie");

    @ParameterizedTest
    @ValueSource(strings = {"te", "TE", "Via", "cOOkie"})
    void theCaseDoesNotMatter(String name) {
        assertThat(names.contains(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "tx", "vias", "cookies", "accept-language"})
    void otherNamesAreOthers(String name) {
        assertThat(names.contains(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection", "transfer-encoding", "TE", "upgrade", "server"})
    void thoseOfTheConnectionComeWithOthers(String name) {
        assertThat(HeaderNames.ofTheConnectionAnd("server").contains(name)).isTrue();
    }

    @Test
    void noSetHoldsNothing() {
        assertThat(HeaderNames.of().contains("")).isFalse();
    }
}
