package vn.lantoa.media.bulk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.body.LineFlaw;
import vn.lantoa.media.body.LineSources;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.platform.web.json.StrictJson;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ChunkCutterTest {

    private static final CsvColumns COLUMNS =
            CsvColumns.none().and("externalId", CsvColumns.Cell.TEXT).and("views", CsvColumns.Cell.NUMBER);

    private final List<Chunk> chunks = new ArrayList<>();

    private int cut(BodyFormat format, String body) {
        ObjectMapper strict = new ObjectMapper();
        new StrictJson().customize(strict);
        return new ChunkCutter(chunks::add)
                .cut(new LineSources(strict)
                        .open(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), format, COLUMNS));
    }

    private List<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        chunks.forEach(chunk -> new ChunkLines(chunk.content()).forEachRemaining(lines::add));
        return lines;
    }

    @Test
    void aChunkHasAtMostSoManyLinesAndTheyFollowEachOther() {
        assertThat(cut(BodyFormat.NDJSON, "{\"externalId\": \"a\"}\n".repeat(1_201)))
                .isEqualTo(1_201);

        assertThat(chunks).extracting(Chunk::number).containsExactly(1, 2, 3);
        assertThat(chunks).extracting(Chunk::after).containsExactly(0, 500, 1_000);
        assertThat(chunks).extracting(Chunk::lines).containsExactly(500, 500, 201);
        assertThat(lines()).hasSize(1_201);
    }

    @Test
    void aChunkIsBoundedInBytesHoweverLargeItsLines() {
        String line = "{\"externalId\": \"" + "x".repeat(200_000) + "\"}\n";

        cut(BodyFormat.NDJSON, line.repeat(40));

        assertThat(chunks)
                .allMatch(chunk -> chunk.content().length < ChunkCutter.BYTES_OF_A_CHUNK + line.length())
                .hasSizeGreaterThan(10);
        assertThat(chunks.stream().mapToInt(Chunk::lines).sum()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"externalId\":\"Quy Nhơn 😀\",\"views\":12}",
                "{\"views\":1.50}",
                "{\"views\":1E+999999}",
                "{\"views\":null,\"metrics\":{\"a\":[true,false,\"x\\ny\"]}}",
                "{\"externalId\":\"\\udcff half\"}",
                "[1,\"!\"]",
                "\"!\"",
                "7"
            })
    void aLineSaysAfterwardsWhatItSaidBefore(String line) throws Exception {
        cut(BodyFormat.NDJSON, line);

        JsonNode before = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(line);
        assertThat(lines()).containsExactly(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123E2147483646", "1.5E-2147483647", "1E2147483647", "-12E2147483647"})
    void aNumberThatCannotBeReadAgainSpoilsNoOtherLine(String number) {
        cut(BodyFormat.NDJSON, "{\"externalId\":\"a\",\"durationSeconds\":" + number + "}\n{\"externalId\":\"b\"}");

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1).path("externalId").textValue()).isEqualTo("b");
    }

    @Test
    void whatCouldNotBeReadSaysSoAfterwards() {
        cut(BodyFormat.NDJSON, "nothing\n{\"externalId\": ");
        cut(BodyFormat.CSV, "externalId,views\na\nb,1\n");

        List<JsonNode> lines = lines();
        assertThat(lines.get(0).isMissingNode()).isTrue();
        assertThat(LineFlaw.of(lines.get(1)).code().name()).isEqualTo("LINE_TRUNCATED");
        assertThat(LineFlaw.of(lines.get(2)).code().name()).isEqualTo("ROW_RAGGED");
        assertThat(LineFlaw.of(lines.get(2)).args()).containsExactly("1", "2");
        assertThat(lines.get(3).path("views").intValue()).isEqualTo(1);
    }

    @Test
    void oneLineMoreThanThereMayBeIsTooMany() {
        String lines = "{}\n".repeat(ChunkCutter.MOST_LINES);
        assertThat(cut(BodyFormat.NDJSON, lines)).isEqualTo(ChunkCutter.MOST_LINES);

        Problem refusal = catchThrowableOfType(Problem.class, () -> cut(BodyFormat.NDJSON, lines + "{}"));

        assertThat(refusal.code()).isEqualTo(LineProblem.TOO_MANY_LINES);
    }

    @Test
    void aKeyThatComesAgainIsSeenHoweverFarBeforeItCame() {
        SeenKeys first = new SeenKeys();
        assertThat(first.add("a")).isTrue();
        assertThat(first.add(List.of("a", "b"))).isTrue();
        assertThat(first.add(List.of("ab", ""))).isTrue();
        assertThat(first.add("a")).isFalse();

        SeenKeys later = new SeenKeys();
        later.addApplied(first.toBytes());
        assertThat(later.add("a")).isFalse();
        assertThat(later.add(List.of("a", "b"))).isFalse();
        assertThat(later.add("b")).isTrue();
        later.next();
        assertThat(later.add("b")).isFalse();
        assertThat(later.toBytes()).isEmpty();
    }
}
