package vn.lantoa.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunScriptTest {

    @TempDir
    Path programs;

    private record Outcome(int status, String out) {}

    @Test
    void explainsItself() throws Exception {
        Outcome help = run(Map.of(), "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "b1 ",
                        "b3 ",
                        "b4 ",
                        "b5 ",
                        "b6 ",
                        "b8 ",
                        "b11 ",
                        "b12 ",
                        "plans ",
                        "spring ",
                        "uploads ",
                        "faults ",
                        "--rounds N",
                        "--events N",
                        "--asked N",
                        "--seed N",
                        "--no-build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b99", "--nonsense", ""})
    void refusesWhatItDoesNotKnowInOneLine(String word) throws Exception {
        Outcome refused = run(Map.of(), word);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out().lines()).singleElement().asString().startsWith("run: ");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Outcome refused = run(Map.of("JAVA_HOME", "/nowhere"), "--no-build", "faults");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out())
                .isEqualTo("run: no Java found: install a JDK of version 17 or later, or set JAVA_HOME\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b11", "B11", "FAULTS"})
    void capitalsDoNotMatterInAnId(String id) throws Exception {
        Outcome refused = run(Map.of("JAVA_HOME", "/nowhere"), "--no-build", id);

        assertThat(refused.out()).startsWith("run: no Java found");
    }

    @Test
    void saysWhatTheNeighbourNeedsWhateverTheCaseOfTheId() throws Exception {
        Outcome refused = run(Map.of("PATH", programsWithoutWrk()), "B1");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("b1 needs nginx and wrk", "the packages nginx and wrk");
    }

    /** A folder with nothing but what the script itself calls. */
    private String programsWithoutWrk() throws IOException {
        for (String program : new String[] {"bash", "env", "dirname", "readlink", "cat"}) {
            Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
        }
        return programs.toString();
    }

    private static Outcome run(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of("run").toAbsolutePath().toString()), Stream.of(words))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out);
    }
}
