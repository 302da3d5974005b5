package vn.lantoa.platform.web.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Of a list that is too long, no more is read than shows it. */
class BoundedListsTest {

    record Stop(String town) {}

    record Route(
            @Size(max = 2) List<Stop> stops,
            @Size(max = 2) List<String> codes,
            List<String> names,
            Map<String, List<String>> more) {}

    private final ObjectMapper mapper = new ObjectMapper();

    BoundedListsTest() {
        new StrictJson().customize(mapper);
    }

    private static String many(String element, int times) {
        return "[" + String.join(",", Collections.nCopies(times, element)) + "]";
    }

    private Route route(String member, String list) throws JsonProcessingException {
        return mapper.readValue("{\"" + member + "\": " + list + "}", Route.class);
    }

    @Test
    void oneElementMoreThanItMayHaveIsReadAndTheRestPassedOver() throws JsonProcessingException {
        assertThat(route("stops", many("{\"town\": \"a\"}", 9)).stops()).hasSize(3);
        assertThat(route("codes", many("\"a\"", 9)).codes()).hasSize(3);
        assertThat(route("codes", "[\"a\", null, \"b\", [[1], {\"b\": 2}], 5]").codes())
                .hasSize(3);
    }

    @Test
    void whatIsNotTooLongIsReadToItsEnd() throws JsonProcessingException {
        Route read = mapper.readValue(
                "{\"codes\": [\"a\", \"b\"], \"stops\": [], \"names\": [\"c\"], \"more\": {\"x\": [\"d\"]}}",
                Route.class);

        assertThat(read).isEqualTo(new Route(List.of(), List.of("a", "b"), List.of("c"), Map.of("x", List.of("d"))));
    }

    @Test
    void aListThatDoesNotSayHowManyItMayHaveIsNeverCutButRefused() throws JsonProcessingException {
        assertThat(route("names", many("\"a\"", BoundedLists.MOST)).names()).hasSize(BoundedLists.MOST);
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> route("names", many("\"a\"", BoundedLists.MOST + 1)));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> route("more", "{\"x\": " + many("null", BoundedLists.MOST + 1) + "}"));
    }

    @Test
    void aBodyOfVeryManyTokensIsRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> route("stops", many("{\"town\": \"a\"}", 20_000)));
    }
}
