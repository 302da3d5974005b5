package vn.lantoa.platform.web.json;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is written is read again; what cannot be is a fault of the program that says what it was about. */
class StoredJsonTest {

    private static final TypeReference<List<Town>> TOWNS = new TypeReference<>() {};

    private final StoredJson json = new StoredJson(new ObjectMapper());

    record Town(String name, int people) {}

    /** Tells of itself without end. */
    static class Mirror {

        public Mirror getMirror() {
            return this;
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Town> towns = List.of(new Town("Hạ Long", 300_000));

        String stored = json.write(towns);

        assertThat(json.read(stored, TOWNS)).isEqualTo(towns);
        assertThat(json.tree(stored).path(0).path("name").textValue()).isEqualTo("Hạ Long");
    }

    @Test
    void whatCannotBeJsonNamesItsClass() {
        assertThatIllegalStateException()
                .isThrownBy(() -> json.write(new Mirror()))
                .withMessageContaining("Mirror");
    }

    @Test
    void whatIsNoJsonIsNotOurs() {
        assertThatIllegalStateException().isThrownBy(() -> json.tree("{"));
        assertThatIllegalStateException()
                .isThrownBy(() -> json.read("{}", TOWNS))
                .withMessageContaining("Town");
    }
}
