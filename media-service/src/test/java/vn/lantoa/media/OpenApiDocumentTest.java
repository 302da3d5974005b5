package vn.lantoa.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.ServiceDocument;

/** The document that frontends read. A copy is left in {@code target/openapi.json}. */
@QuarkusTest
class OpenApiDocumentTest extends MediaApi {

    @Test
    void isOpenApi31AndEveryOperationHasANameATagAndASummary() throws IOException {
        ServiceDocument document = ServiceDocument.fetch();
        Files.writeString(Path.of("target/openapi.json"), document.json());

        document.check();
    }
}
