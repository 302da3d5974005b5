package vn.lantoa.media.submission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

/** Sends submissions. */
abstract class SubmissionApi extends MediaApi {

    static final String ITEMS = "/api/v1/submissions";
    static final String OBSERVATIONS = "/api/v1/metric-observations";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request with a key that no test has used yet. */
    static RequestSpecification sending(Identity identity) {
        return keyed(identity);
    }

    @SafeVarargs
    static ValidatableResponse submit(Identity identity, Map<String, Object>... items) {
        return sending(identity)
                .body(Map.of("items", List.of(items)))
                .post(ITEMS)
                .then()
                .statusCode(201);
    }

    @SafeVarargs
    static ValidatableResponse observe(Identity identity, Map<String, Object>... observations) {
        return sending(identity)
                .body(Map.of("items", List.of(observations)))
                .post(OBSERVATIONS)
                .then()
                .statusCode(201);
    }

    /** As {@link #sending}, of a body of lines. */
    static RequestSpecification sendingLines(Identity identity) {
        return asLines(sending(identity));
    }

    static RequestSpecification asLines(RequestSpecification request) {
        return request.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson");
    }

    /** Each line as JSON, or as it is where it is text. */
    static String ndjson(Object... lines) {
        return Arrays.stream(lines).map(SubmissionApi::json).collect(Collectors.joining("\n"));
    }

    private static String json(Object line) {
        try {
            return line instanceof String raw ? raw : JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
