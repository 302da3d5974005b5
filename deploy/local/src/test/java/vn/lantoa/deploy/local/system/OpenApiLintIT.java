package vn.lantoa.deploy.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.system.Operations.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** The merged document as tools see it. A copy is left in {@code target/openapi.json}. */
@SystemTest
class OpenApiLintIT {

    private static final Path COPY = Path.of("target/openapi.json").toAbsolutePath();
    private static final Path RULES = Path.of("../../.spectral.yaml").toAbsolutePath();
    private static final Path PACKAGES = Path.of("src/test/npm");
    private static final Path INSTALLED = Path.of("target/npm");

    @BeforeAll
    static void keepACopy() throws IOException {
        Files.writeString(COPY, MergedDocument.text());
    }

    @Test
    void isOpenApi31() {
        assertThat(MergedDocument.tree().path("openapi").asText()).matches("3\\.1\\.\\d+");
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        assertThat(Operations.all().stream().map(Operation::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"));
    }

    @Test
    void everyOperationHasATagAndASummary() {
        assertThat(MergedDocument.tree().path("paths").findParents("operationId"))
                .hasSameSizeAs(Operations.all())
                .allMatch(OpenApiLintIT::hasTagAndSummary);
    }

    private static boolean hasTagAndSummary(JsonNode operation) {
        return !operation.path("tags").isEmpty()
                && !operation.path("summary").asText().isBlank();
    }

    @Test
    void spectralFindsNothingToWarnOf() throws IOException, InterruptedException {
        Optional<Path> npm = onPath("npm");
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(npm.isPresent(), "npm is not on the PATH, so Spectral does not run; CI has it");
        }
        assertThat(npm).as("npm on the PATH, which CI must have").isPresent();
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(PACKAGES.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));

        run(List.of(
                "npm",
                "exec",
                "--",
                "spectral",
                "lint",
                "--fail-severity=warn",
                "--ruleset",
                RULES.toString(),
                COPY.toString()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path output = INSTALLED.resolve("output.txt").toAbsolutePath();
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.waitFor() == 0)
                .as(String.join(" ", command) + System.lineSeparator() + Files.readString(output))
                .isTrue();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
