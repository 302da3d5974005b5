package vn.lantoa.gateway.route;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/plans",
                "/api/v1/plans/",
                "/api/v1/plans/7/clauses/II.3.1.a-2/trace",
                "/api/v1/agencies/UBND-%C4%90",
                "/api/v1/plans/.hidden",
                "/api/v1/plans/..."
            })
    void anOrdinaryAddressIsClean(String path) {
        assertThat(CleanPath.isClean(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api/v1",
                "http://x/api/v1/plans",
                "//api/v1/plans",
                "/api//v1/plans",
                "/api/v1/plans/..",
                "/api/v1/plans/../submissions",
                "/api/v1/plans/./7",
                "/api/v1/plans/.",
                "/api/v1/plans/%2e%2e/submissions",
                "/api/v1/plans/%2E",
                "/api/v1/plans%2F7",
                "/api/v1/plans%2f..%2fsubmissions",
                "/api/v1/plans%5c7",
                "/api/v1/plans\\..\\x",
                "/api/v1/plans/%252e%252e/x",
                "/api/v1/plans;v=1/7",
                "/api/v1/plans%3Bv=1",
                "/api/v1/plans/%00",
                "/api/v1/plans/%0d%0aX: y",
                "/api/v1/plans/%",
                "/api/v1/plans/%4",
                "/api/v1/plans/%zz",
                "/api/v1/plans/\u0111"
            })
    void whatAnotherReaderCouldTakeForAnotherAddressIsNot(String path) {
        assertThat(CleanPath.isClean(path)).isFalse();
    }
}
