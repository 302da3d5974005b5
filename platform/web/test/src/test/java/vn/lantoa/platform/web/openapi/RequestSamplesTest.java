package vn.lantoa.platform.web.openapi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestSamplesTest {

    private static final String BOTH = "{\"putBoat\": {\"name\": \"A\"}, \"putBoat.long\": {\"name\": \"AAA\"}}";

    @Test
    void anOperationHasSeveralSamplesInTheirOrder() {
        Map<String, Object> samples = read(BOTH).byOperation().get("putBoat");

        assertThat(samples)
                .containsExactly(Map.entry("sample", Map.of("name", "A")), Map.entry("long", Map.of("name", "AAA")));
    }

    @Test
    void aPackageWithoutAFileHasNone() {
        assertThat(RequestSamples.of(List.of("no.such"), classPath("{}")).byOperation())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"putBoat\": {}, \"putBoat\": {}}",
                "{\"putBoat\": {\"name\": \"A\", \"name\": \"B\"}}",
                "{\"putBoat\": {}, \"putBoat.long\": {}, \"putBoat.long\": {}}",
                "{\"putBoat.long\": {}, \"putBoat\": {}}",
                "{\"putBoat\": []}",
                "{\"putBoat\": \"name\"}",
                "{\"putBoat\": {}",
                "{\"putBoat\": {}} {}",
                "[]"
            })
    void whatIsDoubtfulIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("boat/samples.json");
    }

    @Test
    void theSameSampleInTwoPackagesIsRefused() {
        assertThatThrownBy(() -> RequestSamples.of(List.of("boat", "ship"), classPath(BOTH)))
                .hasMessageContaining("putBoat is there twice");
    }

    @Test
    void samplesAreExamplesOfTheirOperation() {
        OpenAPI document = document("putBoat");

        RequestExamples.show(read(BOTH).byOperation(), document);

        assertThat(body(document).getExamples().get("long").getValue()).isEqualTo(Map.of("name", "AAA"));
    }

    @Test
    void anOperationWithoutASampleIsNamed() {
        assertThatThrownBy(() -> RequestExamples.show(read("{}").byOperation(), document("putBoat")))
                .hasMessageContaining("[putBoat]");
    }

    @Test
    void aSampleWithoutAnOperationIsNamed() {
        assertThatThrownBy(() -> RequestExamples.show(read(BOTH).byOperation(), OASFactory.createOpenAPI()))
                .hasMessageContaining("[putBoat]");
    }

    private static OpenAPI document(String operationId) {
        PathItem item = OASFactory.createPathItem()
                .PUT(OASFactory.createOperation()
                        .operationId(operationId)
                        .requestBody(OASFactory.createRequestBody()
                                .content(OASFactory.createContent()
                                        .addMediaType("application/json", OASFactory.createMediaType()))));
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem("/boats", item));
    }

    private static MediaType body(OpenAPI document) {
        return document.getPaths()
                .getPathItem("/boats")
                .getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json");
    }

    private static RequestSamples read(String json) {
        return RequestSamples.of(List.of("boat"), classPath(json));
    }

    /** A class path with that file in each package but one. */
    private static ClassLoader classPath(String json) {
        return new ClassLoader() {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.equals("no/such/samples.json")
                        ? null
                        : new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
