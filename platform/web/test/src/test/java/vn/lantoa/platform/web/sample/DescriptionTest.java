package vn.lantoa.platform.web.sample;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the OpenAPI document says of bodies. */
@QuarkusTest
class DescriptionTest extends BoatApi {

    private static final String BODY = "requestBody.content.'application/json'";

    @Test
    void samplesBesideTheResourceAreExamples() {
        JsonPath create = document("post", BOATS);

        assertThat(create.getMap(BODY + ".examples")).containsOnlyKeys("sample", "raft");
        assertThat(create.<Object>get(BODY + ".examples.sample.value.seats")).isEqualTo(1);
        assertThat(create.<Object>get(BODY + ".examples.sample.value.builtOn")).isEqualTo("2024-02-28");
    }

    @Test
    void anOperationRequiresMoreThanTheRecordItReads() {
        assertThat(document("put", BOATS + "/{id}").getMap(BODY + ".schema"))
                .isEqualTo(Map.of(
                        "allOf", List.of(Map.of("$ref", "#/components/schemas/NewBoat")), "required", List.of("kind")));
        assertThat(document("post", BOATS).getMap(BODY + ".schema")).containsOnlyKeys("$ref");
    }

    @Test
    void aRecordRequiresOneOfSomeGroups() {
        assertThat(JsonPath.from(openapi()).getList("components.schemas.Sailor.anyOf"))
                .isEqualTo(List.of(Map.of("required", List.of("role")), Map.of("required", List.of("name", "rank"))));
    }

    private static JsonPath document(String method, String path) {
        return JsonPath.from(openapi()).setRootPath("paths.'" + path + "'." + method);
    }

    private static String openapi() {
        return anonymously().get("/openapi?format=json").asString();
    }
}
