package vn.lantoa.deploy.bench.measure;

import java.nio.file.Path;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BenchReportTest {

    private final BenchReport report = new BenchReport("b0", "ours ÷ theirs");

    @TempDir
    Path folder;

    @Test
    void printsMedianAndRangeOfEachFigure() {
        report.figure("ours", "1/s", MeasuredSeries.of(100, 300, 200));

        assertThat(report.table()).contains("ours ÷ theirs").containsPattern("ours +200\\.0 +100\\.0 – 300\\.0 +1/s");
    }

    @Test
    void saysSoWhenTheNeighbourDidNotHoldStill() {
        report.neighbour("steady", "1/s", MeasuredSeries.of(100, 101, 102));
        report.neighbour("shaky", "1/s", MeasuredSeries.of(100, 80, 105));

        assertThat(report.table()).contains("shaky drifts by 25 %").doesNotContain("steady drifts");
    }

    @Test
    void writesTheSameAsJson() throws Exception {
        report.figure("ours", "1/s", MeasuredSeries.of(1, 2, 3));
        report.note("a word");

        Path file = report.write(folder, Instant.parse("2024-03-29T00:00:00Z"));

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(file).hasFileName("b0.json");
        assertThat(folder.resolve("b0-2024-03-29T000000Z.json")).hasSameTextualContentAs(file);
        assertThat(json.at("/figures/0/median").asDouble()).isEqualTo(2);
        assertThat(json.at("/figures/0/rounds/2").asDouble()).isEqualTo(3);
        assertThat(json.at("/notes/0").asText()).isEqualTo("a word");
        assertThat(json.at("/versions/cores").asText()).isNotEmpty();
    }
}
