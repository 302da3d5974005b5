package vn.lantoa.task.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

/** Registers and changes agencies. */
public abstract class AgencyApi extends TaskApi {

    protected static Map<String, Object> office(String code, String parent, String from, String to, String... before) {
        Map<String, Object> office = new HashMap<>(Map.of(
                "code", code, "name", "Cơ quan " + code, "level", "DEPARTMENT", "predecessors", List.of(before)));
        office.put("parentCode", parent);
        office.put("validFrom", from);
        office.put("validTo", to);
        return office;
    }

    protected static ValidatableResponse register(Map<String, Object> office) {
        return as(Identity.OFFICER).body(office).post("/api/v1/agencies").then();
    }

    protected static ValidatableResponse put(Map<String, Object> office) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(office)
                .put("/api/v1/agencies/{code}", office.get("code"))
                .then();
    }

    protected static ValidatableResponse under(String code, String asOf) {
        return as(Identity.VIEWER)
                .queryParam("under", code)
                .queryParam("asOf", asOf)
                .get("/api/v1/agencies")
                .then()
                .statusCode(200);
    }
}
