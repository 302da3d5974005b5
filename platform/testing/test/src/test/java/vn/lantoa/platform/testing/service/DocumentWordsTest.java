package vn.lantoa.platform.testing.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentWordsTest {

    private static final String SAID = """
            {"paths": {"/boats": {"get": {
               "operationId": "listBoats", "summary": "List boats", "description": "All of them.\\n\\nRoles: `captain`.",
               "security": [{"bearer": []}],
               "parameters": [{"name": "sort", "description": "Fields joined by commas. Fields: `name`."}],
               "responses": {"200": {"description": "OK", "headers": {"Link": {"description": "The pages."}}}}}}},
             "components": {"schemas": {"Boat": {"properties": {
               "name": {"type": "string", "description": "What is painted on it."},
               "crew": {"type": "array", "description": "Who sails it.", "items": {"properties": {
                 "role": {"description": "- `COOK`: Cooks.", "enum": ["COOK"]}}}}}}}}}""";

    private static Iterable<String> missingIn(String document) {
        try {
            return DocumentWords.missingIn(new ObjectMapper().readTree(document));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    @Test
    void whereAllIsSaidNothingIsMissing() {
        assertThat(missingIn(SAID)).isEmpty();
    }

    @Test
    void aPropertyAlsoInsideAListNeedsWords() {
        assertThat(missingIn(SAID.replace("What is painted on it.", "name"))).containsExactly("Boat.name: what it is");
        assertThat(missingIn(SAID.replace("\"role\": {\"description\"", "\"role\": {\"x\"")))
                .containsExactly("Boat.crew[].role: what COOK means", "Boat.crew[].role: what it is");
    }

    @Test
    void eachValueOfAnEnumNeedsWords() {
        assertThat(missingIn(SAID.replace("[\"COOK\"]", "[\"COOK\", \"MATE\"]")))
                .containsExactly("Boat.crew[].role: what MATE means");
    }

    @Test
    void anOperationSaysMoreThanItsSummaryAndWhoMayCallIt() {
        assertThat(missingIn(SAID.replace("All of them.\\n\\nRoles: `captain`.", "List boats")))
                .containsExactly("listBoats: what it is", "listBoats: who may call it");
    }

    @Test
    void headersAndParametersNeedWordsAndSortItsFields() {
        assertThat(missingIn(SAID.replace("The pages.", ""))).containsExactly("listBoats 200 Link: what it is");
        assertThat(missingIn(SAID.replace(" Fields: `name`.", ""))).containsExactly("listBoats?sort: the fields");
    }
}
