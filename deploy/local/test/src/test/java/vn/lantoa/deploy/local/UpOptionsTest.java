package vn.lantoa.deploy.local;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpOptionsTest {

    private static final Path ROOT = Path.of("/project");

    @Test
    void withoutOptionsEverythingIsWhereTheDocumentsSay() {
        StackSettings settings = UpOptions.read(ROOT, List.of()).settings();

        assertThat(settings.data()).isEqualTo(Path.of("/project/.lantoa"));
        assertThat(settings.fresh()).isFalse();
        assertThat(settings.durable()).isTrue();
        assertThat(settings.addresses())
                .containsEntry("gateway", new Address(8080, 9080))
                .containsEntry("task", new Address(8081, 9081))
                .containsEntry("media", new Address(8082, 9082))
                .containsEntry("event", new Address(8083, 9083))
                .containsEntry("reporting", new Address(8084, 9084))
                .containsEntry("keycloak", new Address(8180, 9180))
                .containsEntry("kafka", new Address(9092, 10092));
        assertThat(settings.postgresPort()).isEqualTo(15432);
    }

    @Test
    void takesAllItsOptions() {
        StackSettings settings = UpOptions.read(
                        ROOT,
                        List.of(
                                "--fresh",
                                "--data",
                                "/data",
                                "--port",
                                "task=8500",
                                "--port",
                                "postgres=5433",
                                "--port",
                                "kafka=9192"))
                .settings();

        assertThat(settings.fresh()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("/data"));
        assertThat(settings.addresses())
                .containsEntry("task", new Address(8500, 9500))
                .containsEntry("kafka", new Address(9192, 10192));
        assertThat(settings.postgresPort()).isEqualTo(5433);
    }

    @Test
    void theSampleYearGoesWithTheOthers() {
        assertThat(UpOptions.read(ROOT, List.of()).sample()).isFalse();
        assertThat(UpOptions.read(ROOT, List.of("--sample", "--fresh")))
                .satisfies(options -> assertThat(options.sample()).isTrue())
                .satisfies(options -> assertThat(options.settings().fresh()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "--fsh, unknown option --fsh",
        "--data, --data needs an argument",
        "--port task, '--port needs NAME=PORT, not task'",
        "--port task=x, '--port needs NAME=PORT, not task=x'",
        "--port tsk=8500, there is no part tsk",
        "--port foo=1, there is no part foo",
        "--port foo=x, there is no part foo",
        "--port task=80, the port of task is to be between 1024 and 64535",
    })
    void saysWhatIsWrong(String words, String message) {
        assertThatThrownBy(() -> UpOptions.read(ROOT, List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
