package vn.lantoa.deploy.system;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.service.DocumentWords;

import static org.assertj.core.api.Assertions.assertThat;

/** The merged document as tools see it. */
@SystemTest
class OpenApiLintIT {

    private static final Path RULES = Path.of("../../.spectral.yaml").toAbsolutePath();

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
    void everythingInItIsDescribedInWords() {
        assertThat(DocumentWords.missingIn(MergedDocument.tree())).isEmpty();
    }

    @Test
    void spectralFindsNothingToWarnOf() {
        Npm.install();

        Npm.exec("spectral", "lint", "--fail-severity=warn", "--ruleset", RULES.toString(), Npm.DOCUMENT.toString());
    }
}
