package vn.lantoa.gateway.route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UriSyntaxTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b&c=d", "q=l%E1%BB%85+h%e1", "sort=-dueOn,title", "a[]=1", "a=1;b=/?:@!$'()*"})
    void anOrdinaryQueryIsClean(String query) {
        assertThat(UriSyntax.isValid(query)).isTrue();
    }

    @Test
    void noQueryIsClean() {
        assertThat(UriSyntax.isValid(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%",
                "a=%4",
                "%zz",
                "%u0041",
                "a=%-1",
                "a b",
                "a=\"b\"",
                "a=<b>",
                "a\\b",
                "a|b",
                "a#b",
                "q=l\u1EC5"
            })
    void whatIsNotOfTheFormIsNot(String query) {
        assertThat(UriSyntax.isValid(query)).isFalse();
    }
}
