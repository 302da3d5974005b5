package vn.lantoa.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.ServiceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The document that frontends read. A copy is left in {@code target/openapi.json}. */
@QuarkusTest
class OpenApiDocumentTest extends MediaApi {

    @Test
    void isOpenApi31AndEveryOperationHasANameATagAndASummary() throws IOException {
        ServiceDocument document = ServiceDocument.fetch();
        Files.writeString(Path.of("target/openapi.json"), document.json());

        document.check();
    }

    @Test
    void boundsAndLineCodesAreDescribed() {
        JsonPath openapi = JsonPath.from(ServiceDocument.fetch().json());
        String schemas = "components.schemas.";

        assertThat(openapi.getLong(schemas + "ContentMetrics.properties.views.maximum"))
                .isEqualTo(1_000_000_000_000L);
        assertThat(openapi.getLong(schemas + "ObservationEntry.properties.reach.maximum"))
                .isEqualTo(1_000_000_000_000L);
        assertThat(openapi.getLong(schemas + "PressAgencyEntry.properties.circulation.maximum"))
                .isEqualTo(1_000_000_000_000L);
        assertThat(openapi.getLong(schemas + "ContentEntry.properties.durationSeconds.maximum"))
                .isEqualTo(31_622_400L);
        assertThat(openapi.getDouble(schemas + "ContentEntry.properties.reuseRatio.multipleOf"))
                .isEqualTo(0.0001);
        assertThat(openapi.getInt(schemas + "ContentEntry.properties.themes.items.maxLength"))
                .isEqualTo(64);
        assertThat(openapi.getList(schemas + "LineFault.properties.code.enum", String.class))
                .contains(
                        "TEXT_INVISIBLE",
                        "NUMBER_TOO_LARGE",
                        "CHANNEL_UNKNOWN",
                        "METRIC_DECREASED",
                        "PRESS_AGENCY_NOT_VALID");
        assertThat(openapi.getString(schemas + "LineFault.properties.code.description"))
                .contains("`TEXT_INVISIBLE`: Text with an invisible character");
    }
}
