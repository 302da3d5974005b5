package vn.lantoa.platform.testing.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceDocumentTest {

    private static final String GOOD =
            "{'openapi':'3.1.0','paths':{'/boats':{'get':{'operationId':'listBoats','summary':'The boats','tags':['Boats']}}}}";

    private static ServiceDocument document(String json) {
        return new ServiceDocument(json.replace('\'', '"'));
    }

    @Test
    void anOperationWithANameATagAndASummaryPasses() {
        assertThatCode(document(GOOD)::check).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an older OpenAPI    | '3.1.0'                      | '3.0.3'",
                "no path             | {'/boats':.*                 | {}}",
                "no operationId      | 'operationId':'listBoats',   | ''",
                "no summary          | 'summary':'The boats',       | ''",
                "no tag              | \\['Boats'\\]                | []",
            })
    void whatIsMissingIsFound(String fault, String good, String bad) {
        String json = GOOD.replaceFirst(good, bad.equals("''") ? "" : bad);

        assertThatThrownBy(document(json)::check).isInstanceOf(AssertionError.class);
    }
}
