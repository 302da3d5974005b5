package vn.lantoa.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The document that frontends read. A copy is left in {@code target/openapi.json}. */
@QuarkusTest
class OpenApiDocumentTest extends EventApi {

    @Test
    void isOpenApi31AndEveryOperationHasANameATagAndASummary() throws IOException {
        String document = RestAssured.get("/openapi?format=json").asString();
        Files.writeString(Path.of("target/openapi.json"), document);

        JsonPath openapi = JsonPath.from(document);
        assertThat(openapi.getString("openapi")).startsWith("3.1");
        Map<String, Map<String, Map<String, Object>>> paths = openapi.getMap("paths");
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy((path, operations) -> operations.forEach((method, operation) -> {
                    assertThat(operation.get("operationId"))
                            .as(path + " " + method)
                            .isNotNull();
                    assertThat(operation.get("summary")).as(path + " " + method).isNotNull();
                    assertThat((List<?>) operation.get("tags"))
                            .as(path + " " + method)
                            .isNotEmpty();
                }));
    }
}
