package vn.lantoa.deploy.system;

import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

import vn.lantoa.platform.testing.openapi.OpenApiContract;
import vn.lantoa.platform.testing.openapi.ResponseContract;

import static org.awaitility.Awaitility.await;

/** The gateway's merged OpenAPI document, read once. */
public final class MergedDocument {

    private static String text;
    private static ResponseContract contract;

    private MergedDocument() {}

    /** The document in JSON, as soon as the gateway has heard of every service. */
    public static synchronized String text() {
        if (text == null) {
            text = await().atMost(Duration.ofSeconds(20))
                    .until(
                            () -> RestAssured.get(Stack.running().gateway() + "/openapi?format=json")
                                    .asString(),
                            document -> document.contains("\"/api/v1/plans\""));
        }
        return text;
    }

    public static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("the merged document is not JSON", notJson);
        }
    }

    /** Holds answers against the document, and remembers all that were given. */
    static synchronized ResponseContract contract() {
        if (contract == null) {
            contract = ResponseContract.of(OpenApiContract.parse(text()));
        }
        return contract;
    }
}
