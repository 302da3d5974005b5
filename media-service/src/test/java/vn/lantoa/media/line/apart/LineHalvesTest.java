package vn.lantoa.media.line.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.platform.data.sql.Database;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LineHalvesTest {

    private static final String REFUSED = "Z";

    @Inject
    LineHalves halves;

    @Inject
    Database database;

    private final List<List<String>> written = new ArrayList<>();

    private List<String> write(List<InputLine<String>> lines) {
        List<String> names = lines.stream().map(InputLine::externalId).toList();
        written.add(names);
        lines.forEach(line -> line.became(LineStatus.CREATED));
        if (names.contains(REFUSED)) {
            database.query("SELECT 1 / 0 AS refused", row -> row.integer("refused"));
        }
        return names;
    }

    /** Byte by byte, as statements lock items: else two that share items wait for one another. */
    @Test
    void halvesAreWrittenInTheOrderInWhichItemsAreLocked() {
        List<InputLine<String>> lines = new ArrayList<>();
        Stream.of("đ", "a", REFUSED, "c", "B").forEach(name -> lines.add(new InputLine<>(lines.size() + 1, name)));

        List<String> done =
                QuarkusTransaction.requiringNew().call(() -> halves.write(UUID.randomUUID(), lines, this::write));

        assertThat(written.get(0)).containsExactly("đ", "a", REFUSED, "c", "B");
        assertThat(done).containsExactly("B", "a", "c", "đ");
        assertThat(lines.stream().filter(line -> !line.isGood()).map(InputLine::externalId))
                .containsExactly(REFUSED);
    }
}
