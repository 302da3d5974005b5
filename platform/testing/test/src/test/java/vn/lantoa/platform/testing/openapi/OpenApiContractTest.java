package vn.lantoa.platform.testing.openapi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.platform.testing.openapi.Boats.BOAT;
import static vn.lantoa.platform.testing.openapi.Boats.boatWith;

class OpenApiContractTest {

    private static final String JSON = "application/json";
    private final OpenApiContract contract = Boats.contract();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"seats\":null",
                "\"seats\":3",
                "\"owner\":null",
                "\"owner\":{\"name\":\"a\"}",
                "\"builder\":{\"name\":\"a\"}",
                "\"builtOn\":\"2024-03-29\"",
                "\"createdAt\":\"2024-03-29T10:00:00.123456+07:00\"",
                "\"page\":\"http://localhost:8080/problems/task/X\""
            })
    void aDescribedFieldPasses(String field) {
        assertThat(contract.check(CheckedAnswer.of("GET", "/boats/1", 200, JSON, boatWith(field))))
                .isEmpty();
    }

    @Test
    void theFieldsOfAllBranchesPassTogether() {
        assertThat(contract.check(CheckedAnswer.of("GET", "/boats/fastest", 200, JSON, boatWith("\"topSpeed\":1.5"))))
                .isEmpty();
    }

    @Test
    void parametersOfTheMediaTypeAreIgnored() {
        assertThat(contract.check(CheckedAnswer.of("GET", "/boats/1", 200, "Application/JSON;charset=UTF-8", BOAT)))
                .isEmpty();
    }

    @Test
    void aBodyThatIsNotJsonIsNotLookedInto() {
        assertThat(contract.check(CheckedAnswer.of("GET", "/boats", 200, "text/csv", "a,b")))
                .isEmpty();
    }

    @Test
    void aDescribedEmptyAnswerPasses() {
        assertThat(contract.check(CheckedAnswer.of("DELETE", "/boats/1", 204, null, "")))
                .isEmpty();
    }

    @Test
    void aProblemMayCarryMoreMembers() {
        assertThat(contract.check(CheckedAnswer.of(
                        "GET", "/boats", 429, "application/problem+json", "{\"title\":\"t\",\"retryIn\":3}")))
                .isEmpty();
    }

    @Test
    void whatTheDocumentOpensStaysOpen() {
        assertThat(contract.check(CheckedAnswer.of("GET", "/tags", 200, JSON, "{\"known\":\"a\",\"any\":[1]}")))
                .isEmpty();
    }

    @Test
    void noLineAtAllIsLinesOfJson() {
        assertThat(contract.check(CheckedAnswer.of("GET", "/boats", 200, "application/x-ndjson;charset=UTF-8", "")))
                .isEmpty();
    }

    @Test
    void theMoreSpecificPathWins() {
        assertThat(contract.nameOf(CheckedAnswer.of("GET", "/boats/fastest", 200, JSON, BOAT)))
                .hasValue("GET /boats/fastest 200");
    }

    @Test
    void aClausePathIsOneSegment() {
        assertThat(contract.nameOf(
                        CheckedAnswer.of("get", "/plans/" + Boats.ID + "/clauses/II.3.1.a-2/trace", 200, JSON, "{}")))
                .hasValue("GET /plans/{id}/clauses/{path}/trace 200");
    }

    @Test
    void aStatusClassStandsForItsStatuses() {
        assertThat(contract.nameOf(CheckedAnswer.of("GET", "/boats", 418, null, "")))
                .hasValue("GET /boats 4XX");
    }

    @Test
    void answersWithoutASayingSchemaAreNamed() {
        assertThat(contract.looseAnswers()).containsExactly("GET /plans/{id}/clauses/{path}/trace 200");
    }

    @Test
    void aDanglingReferenceIsRefused() {
        String json =
                "{\"openapi\":\"3.1.0\",\"components\":{\"schemas\":{\"A\":{\"$ref\":\"#/components/schemas/B\"}}}}";

        assertThatThrownBy(() -> OpenApiContract.parse(json)).hasMessageContaining("#/components/schemas/B");
    }

    @Test
    void anOlderOpenApiIsRefused() {
        assertThatThrownBy(() -> OpenApiContract.parse("{\"openapi\":\"3.0.3\"}"))
                .hasMessageContaining("3.0.3");
    }
}
