package vn.lantoa.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpScriptTest {

    private static final Path SCRIPT = Path.of("../up");

    private record Outcome(int status, String out) {}

    @Test
    void explainsItself() throws Exception {
        Outcome help = run(Map.of(), "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("--sample", "--fresh", "--data DIR", "--port NAME=PORT", "--no-build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "--data", "--port"})
    void refusesWrongOptionsInOneLine(String option) throws Exception {
        Outcome refused = run(Map.of(), option);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out().lines()).singleElement().asString().startsWith("up: ");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Outcome refused = run(Map.of("JAVA_HOME", "/nowhere"), "--no-build");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out())
                .isEqualTo("up: no Java found: install a JDK of version 17 or later, or set JAVA_HOME\n");
    }

    @Test
    void knowsTheSameModulesAndPortsAsTheTable() throws IOException {
        String script = Files.readString(SCRIPT);

        assertThat(script)
                .contains("modules=("
                        + Application.ALL.stream().map(Application::module).collect(Collectors.joining(" ")) + ")");
        assertThat(Application.ALL)
                .allSatisfy(part -> assertThat(script).contains(part.name() + " (" + part.port() + ")"));
        StackSettings usual = StackSettings.usual(Path.of(""));
        assertThat(script)
                .contains(
                        "keycloak (" + usual.keycloak().port() + ")",
                        "kafka (" + usual.kafka().port() + ")",
                        "postgres (" + usual.postgresPort() + ")");
    }

    private static Outcome run(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(SCRIPT.toAbsolutePath().toString()), Stream.of(words))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out);
    }
}
