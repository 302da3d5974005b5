package vn.lantoa.media.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

/**
 * What the tests of corrections have in common: items that are sent, and corrections that are asked for and approved.
 */
abstract class CorrectionApi extends MediaApi {

    static final String CORRECTIONS = "/api/v1/corrections";

    /** A radio programme of ten minutes on that day. */
    static Map<String, Object> programme(String externalId, String day) {
        Map<String, Object> item = new LinkedHashMap<>(Bodies.item(externalId));
        item.put("genre", "RADIO_PROGRAMME");
        item.put("durationSeconds", 600);
        item.put("publishedAt", day + "T08:00:00+07:00");
        return item;
    }

    static String stored(String externalId, String day) {
        return send(programme(externalId, day)).path("lines[0].id");
    }

    static Response send(Map<String, Object> item) {
        return keyed(Identity.PRESS_BTV).body(Map.of("items", List.of(item))).post("/api/v1/submissions");
    }

    static Response request(Identity who, Object... lines) {
        return keyed(who)
                .body(Map.of("reason", "Ghi nhầm", "items", List.of(lines)))
                .post(CORRECTIONS);
    }

    static String requested(Object... lines) {
        return request(Identity.PRESS_BTV, lines)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> set(String externalId, Map<String, ?> fields) {
        return Map.of("externalId", externalId, "set", fields);
    }

    static Response approve(String id, int seen) {
        return approve(Identity.APPROVER, id, seen);
    }

    static Response approve(Identity who, String id, int seen) {
        return as(who).header("If-Match", "\"" + seen + "\"").post(CORRECTIONS + "/" + id + "/approve");
    }

    static JsonPath item(String id) {
        return as(Identity.VIEWER).get("/api/v1/content-items/" + id).jsonPath();
    }
}
