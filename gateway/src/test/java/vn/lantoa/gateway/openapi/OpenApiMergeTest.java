package vn.lantoa.gateway.openapi;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiMerge merge =
            new OpenApiMerge(new OpenApiMerge.House("http://house", "1.0", "http://identity/realms/lantoa"));

    private final ServiceOpenApi task = document("task", """
            {"tags":[{"name":"Plans","description":"Plans."}],
             "paths":{"/api/v1/plans":{"get":{"operationId":"list","tags":["Plans"],"summary":"List plans",
               "responses":{"200":{"description":"ok","content":{"application/json":{"schema":
                 {"$ref":"#/components/schemas/Page"}}}}}}}},
             "components":{"schemas":{
               "Page":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Item"}},
                                                      "info":{"$ref":"#/components/schemas/Info"}}},
               "Item":{"type":"object","description":"a plan"},
               "Info":{"type":"object"},
               "Orphan":{"type":"string"}},
              "securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}}}}""");

    private final ServiceOpenApi media = document("media", """
            {"paths":{"/api/v1/submissions":{"get":{"operationId":"list","description":"All of them. Really.",
               "responses":{"200":{"description":"ok","content":{"application/json":{"schema":
                 {"oneOf":[{"$ref":"#/components/schemas/Page"}],
                  "discriminator":{"propertyName":"k","mapping":{"p":"#/components/schemas/Page"}}}}}}}},
               "post":{"responses":{}}}},
             "components":{"schemas":{
               "Page":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Item"}},
                                                      "info":{"$ref":"#/components/schemas/Info"}}},
               "Item":{"type":"object","description":"a submission"},
               "Info":{"type":"object"}},
              "securitySchemes":{"bearer":{"type":"http","scheme":"bearer"}}}}""");

    private final JsonNode merged = merge.merge(List.of(task, media), List.of());

    @Test
    void thePathsAreUnited() {
        assertThat(names(merged.path("paths"))).containsExactly("/api/v1/plans", "/api/v1/submissions");
    }

    @Test
    void aSchemaOfTheSameNameButOtherContentIsNamedAfterItsService() {
        assertThat(merged.at("/components/schemas/Item/description").asText()).isEqualTo("a plan");
        assertThat(merged.at("/components/schemas/MediaItem/description").asText())
                .isEqualTo("a submission");
    }

    @Test
    void aSchemaThatLooksEqualButLeadsToARenamedOneIsRenamedToo() {
        assertThat(merged.at("/components/schemas/MediaPage/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/MediaItem");
        assertThat(merged.at("/components/schemas/Page/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Item");
    }

    @Test
    void referencesAndDiscriminatorsFollowTheNewNames() {
        JsonNode schema = merged.at("/paths/~1api~1v1~1submissions/get/responses/200/content/application~1json/schema");

        assertThat(schema.at("/oneOf/0/$ref").asText()).isEqualTo("#/components/schemas/MediaPage");
        assertThat(schema.at("/discriminator/mapping/p").asText()).isEqualTo("#/components/schemas/MediaPage");
    }

    @Test
    void equalSchemasStandOnceAndUnusedOnesNotAtAll() {
        assertThat(names(merged.at("/components/schemas")))
                .containsExactly("Info", "Item", "MediaItem", "MediaPage", "Page");
    }

    @Test
    void everyOperationHasAnIdOfItsOwnATagAndWords() {
        JsonNode plans = merged.at("/paths/~1api~1v1~1plans/get");
        JsonNode list = merged.at("/paths/~1api~1v1~1submissions/get");
        JsonNode post = merged.at("/paths/~1api~1v1~1submissions/post");

        assertThat(plans.path("operationId").asText()).isEqualTo("plansList");
        assertThat(plans.path("description").asText()).isEqualTo("List plans");
        assertThat(list.path("operationId").asText()).isEqualTo("submissionsList");
        assertThat(list.path("summary").asText()).isEqualTo("All of them");
        assertThat(list.at("/tags/0").asText()).isEqualTo("submissions");
        assertThat(post.path("operationId").asText()).isEqualTo("submissionsCall");
        assertThat(post.path("description").asText()).isNotBlank();
    }

    @Test
    void everyOperationTellsOfTheGatewaysRate() {
        JsonNode responses = merged.at("/paths/~1api~1v1~1plans/get/responses");

        assertThat(responses.at("/429/$ref").asText()).isEqualTo("#/components/responses/TooManyRequests");
        assertThat(names(responses.at("/200/headers")))
                .containsExactly("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
        assertThat(responses.at("/200/headers/RateLimit-Reset/$ref").asText())
                .isEqualTo("#/components/headers/RateLimit-Reset");
    }

    @Test
    void theTagsInUseAreDeclaredWithTheirWords() {
        assertThat(merged.path("tags").toString())
                .isEqualTo("[{\"name\":\"Plans\",\"description\":\"Plans.\"},{\"name\":\"submissions\"}]");
    }

    @Test
    void theHouseNamesItselfItsLicenceAndItsAddress() {
        assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
        assertThat(merged.at("/info/contact/name").asText()).isNotBlank();
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("http://house");
        assertThat(merged.path("info").has("x-missing-services")).isFalse();
    }

    @Test
    void peopleMaySignInWithACodeAndPkceInThePlaceOfAToken() {
        assertThat(merged.at("/components/securitySchemes/signIn/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo("http://identity/realms/lantoa/protocol/openid-connect/token");
    }

    @Test
    void whoIsMissingIsNamed() {
        JsonNode partial = merge.merge(List.of(task), List.of("reporting", "event"));

        assertThat(partial.at("/info/x-missing-services").toString()).isEqualTo("[\"event\",\"reporting\"]");
    }

    @Test
    void pathsThatTheGatewayDoesNotBringToTheServiceAreNotShown() {
        var foreign = new ServiceOpenApi("task", task.content(), path -> false);

        assertThat(merge.merge(List.of(foreign), List.of()).path("paths")).isEmpty();
    }

    @Test
    void theSameDocumentsGiveTheSameBytesAndStayAsTheyWere() {
        String before = media.content().toString();

        assertThat(merge.merge(List.of(task, media), List.of()).toString()).isEqualTo(merged.toString());
        assertThat(media.content().toString()).isEqualTo(before);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static ServiceOpenApi document(String service, String text) {
        try {
            return new ServiceOpenApi(service, (ObjectNode) JSON.readTree(text), path -> true);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
