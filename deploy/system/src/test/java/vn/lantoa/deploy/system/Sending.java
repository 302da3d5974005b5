package vn.lantoa.deploy.system;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.equalTo;

/**
 * How press agencies send what they published: each call with an idempotency key of its own, unless the test says
 * otherwise.
 */
final class Sending {

    static final String ITEMS = "/api/v1/submissions";
    static final String OBSERVATIONS = "/api/v1/metric-observations";
    static final String NDJSON = "application/x-ndjson";
    static final String KEY = "Idempotency-Key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig SENT_AS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs(NDJSON, ContentType.TEXT));

    private Sending() {}

    /** Sends items in JSON; all of it must be stored. */
    static ValidatableResponse store(Identity by, AnItem... items) {
        return items(As.sending(by), items).statusCode(201).body("rejected", equalTo(0));
    }

    /** Sends items in JSON. */
    static ValidatableResponse items(RequestSpecification request, AnItem... items) {
        return request.body(body(items)).post(ITEMS).then();
    }

    /** Sends lines as they are, in NDJSON. */
    static ValidatableResponse lines(RequestSpecification request, List<String> lines) {
        return request.config(SENT_AS_TEXT)
                .contentType(NDJSON)
                .body(String.join("\n", lines))
                .post(ITEMS)
                .then();
    }

    /** Sends observations in JSON. */
    static ValidatableResponse observations(RequestSpecification request, Map<?, ?>... observations) {
        return request.body(Map.of("items", List.of(observations)))
                .post(OBSERVATIONS)
                .then();
    }

    /** What an officer sends for an agency. */
    static RequestSpecification onBehalfOf(String agency) {
        return As.sending(Identity.OFFICER).queryParam("onBehalfOf", agency);
    }

    /** As {@link As#the}, with this key. */
    static RequestSpecification withKey(Identity by, UUID key) {
        return As.the(by).header(KEY, key);
    }

    static Map<String, Object> body(AnItem... items) {
        return Map.of("items", Arrays.stream(items).map(AnItem::entry).collect(Collectors.toList()));
    }

    /** The item as a line of NDJSON. */
    static String line(AnItem item) {
        try {
            return JSON.writeValueAsString(item.entry());
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many items of that name an agency has: none or one. */
    static int stored(Identity agency, String externalId) {
        return As.the(agency)
                .get("/api/v1/content-items?externalId=" + externalId)
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }
}
