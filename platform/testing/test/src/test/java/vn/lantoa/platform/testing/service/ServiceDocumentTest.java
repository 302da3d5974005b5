package vn.lantoa.platform.testing.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceDocumentTest {

    private static final String GOOD = "{'openapi':'3.1.0','paths':{'/boats':{'get':{'operationId':'listBoats',"
            + "'summary':'The boats','description':'Those in the harbour.','tags':['Boats'],"
            + "'responses':{'200':{'description':'A page of them.'},'default':{'description':'Why not.'}}}}}}";

    private static ServiceDocument document(String json) {
        return new ServiceDocument(json.replace('\'', '"'));
    }

    @Test
    void anOperationWithANameATagAndASummaryPasses() {
        assertThatCode(document(GOOD)::check).doesNotThrowAnyException();
    }

    @Test
    void onePathAtLeastIsDescribed() {
        assertThatThrownBy(document("{'openapi':'3.1.0','paths':{}}")::check).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'operationId':'listBoats',",
                "'summary':'The boats',",
                "'Boats'",
                "3.1.0",
                "Those in the harbour.",
                "A page of them."
            })
    void whatIsMissingIsFound(String part) {
        assertThatThrownBy(document(GOOD.replace(part, ""))::check).isInstanceOf(AssertionError.class);
    }

    @Test
    void aPostThatCreatesWithoutAnIdempotencyKeyIsFound() {
        String creating = GOOD.replace("'get'", "'post'").replace("'200'", "'201'");

        assertThatThrownBy(document(creating)::check).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x-etag':{", "'2XX':{", "'200':{'x-etag':true,"})
    void anExtensionOrAnAnswerUnderNoStatusIsFound(String answer) {
        assertThatThrownBy(document(GOOD.replace("'200':{", answer))::check).isInstanceOf(AssertionError.class);
    }
}
