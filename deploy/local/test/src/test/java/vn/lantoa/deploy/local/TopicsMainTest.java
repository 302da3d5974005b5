package vn.lantoa.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.process.Ports;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsMainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--production", "--config", "--nonsense localhost:9092"})
    void wrongWordsAreRefused(String words) {
        assertThat(TopicsMain.run(List.of(words.split(" ")))).isEqualTo(2);
    }

    @Test
    void saysThatAnAddressIsNone() {
        assertThat(TopicsMain.run(List.of("not-an-address"))).isEqualTo(1);
    }

    @Test
    void saysThatKafkaDoesNotAnswer() throws IOException {
        Path client = Files.writeString(
                folder.resolve("client.properties"), "default.api.timeout.ms=300\nrequest.timeout.ms=200\n");

        assertThat(TopicsMain.run(List.of("--config", client.toString(), "127.0.0.1:" + Ports.free())))
                .isEqualTo(1);
    }
}
