package vn.lantoa.media.column;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R046, R057: columns, whose they are, and the items that are their issues. */
@QuarkusTest
class PressColumnResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/columns";

    /** A weekly column of BBD, from the first Monday of 2024 on. */
    private static Map<String, Object> column() {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("code", "CM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        column.put("agency", "BBD");
        column.put("channel", "Báo điện tử");
        column.put("name", "Chính sách và cuộc sống");
        column.put("purpose", "DOMESTIC");
        column.put("frequency", "WEEKLY");
        column.put("launchedOn", "2024-01-01");
        return column;
    }

    private static ValidatableResponse register(Identity identity, Map<String, Object> column) {
        return as(identity).body(column).post(PATH).then();
    }

    private static Map<String, Object> issue(Map<String, Object> column, String at) {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "publishedAt", at);
        return Body.with(item, "columnCode", column.get("code"));
    }

    @SafeVarargs
    private static ValidatableResponse submit(Map<String, Object>... items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", Arrays.asList(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void aPressAgencyHasItsOwnColumnsAndFindsNoOthers() {
        Map<String, Object> column = column();
        String tag = register(Identity.PRESS_BBD, column)
                .statusCode(201)
                .body("issuesPerPeriod", equalTo(1))
                .extract()
                .header("ETag");
        String location = PATH + "/" + column.get("code");

        register(Identity.PRESS_BTV, column()).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        register(Identity.OFFICER, column).statusCode(409).body("code", equalTo("PRESS_COLUMN_EXISTS"));
        as(Identity.PRESS_BTV).get(location).then().statusCode(404).body("code", equalTo("PRESS_COLUMN_NOT_FOUND"));
        as(Identity.PRESS_BTV).get(location + "/issues").then().statusCode(404);
        as(Identity.PRESS_BTV)
                .header("If-Match", "*")
                .body(column)
                .put(location)
                .then()
                .statusCode(404);
        as(Identity.PRESS_BTV).get(PATH).then().statusCode(200).body("items.agency", everyItem(equalTo("BTV")));
        as(Identity.FINANCE).get(PATH).then().statusCode(403);

        as(Identity.PRESS_BBD)
                .header("If-Match", tag)
                .body(Body.with(Body.with(column, "purpose", "FOREIGN"), "endedOn", "2024-06-30"))
                .put(location)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("FOREIGN"));
        as(Identity.VIEWER)
                .get(PATH + "?purpose=FOREIGN&activeOn=2024-06-30&agency=BBD&size=200")
                .then()
                .body("items.code", hasItem(column.get("code")));
        as(Identity.VIEWER)
                .get(PATH + "?purpose=FOREIGN&activeOn=2024-07-01&size=200")
                .then()
                .body("items.code", not(hasItem(column.get("code"))));
    }

    @Test
    void issuesAreHeldAgainstTheFrequency() {
        Map<String, Object> column = column();
        register(Identity.OFFICER, column).statusCode(201);
        Map<String, Object> first = issue(column, "2024-01-07T23:30:00+07:00");
        Map<String, Object> again =
                Body.with(issue(column, "2024-01-09T08:00:00+07:00"), "workId", first.get("externalId"));
        Map<String, Object> third = issue(column, "2024-01-15T00:10:00+07:00");
        Map<String, Object> taken = issue(column, "2024-01-23T08:00:00+07:00");
        submit(first, again, third, taken).body("state", equalTo("ACCEPTED"));
        keyed(Identity.PRESS_BBD)
                .body(Map.of("reason", "Đăng nhầm", "items", List.of(Map.of("externalId", taken.get("externalId")))))
                .post("/api/v1/content-items/withdrawal")
                .then()
                .statusCode(200);

        as(Identity.PRESS_BBD)
                .get(PATH + "/" + column.get("code") + "/issues?from=2024-01-01&to=2024-01-29")
                .then()
                .statusCode(200)
                .body("periods.issued", contains(1, 0, 1, 0))
                .body("planned", equalTo(4))
                .body("issued", equalTo(2))
                .body("missing", equalTo(2))
                .body("missingOn", contains("2024-01-08", "2024-01-22"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?columnCode=" + column.get("code"))
                .then()
                .body("items", hasSize(4))
                .body("items.columnCode", everyItem(equalTo(column.get("code"))));
    }

    @Test
    void anItemNamesAColumnOfItsAgency() {
        Map<String, Object> others = Body.with(column(), "agency", "BTV");
        register(Identity.OFFICER, others).statusCode(201);
        Map<String, Object> own = column();
        register(Identity.OFFICER, own).statusCode(201);
        Map<String, Object> item = issue(own, "2024-01-07T08:00:00+07:00");

        submit(item, issue(others, "2024-01-07T08:00:00+07:00"))
                .body("lines.status", contains("CREATED", "REJECTED"))
                .body("lines[1].errors.field", contains("columnCode"))
                .body("lines[1].errors.code", contains("PRESS_COLUMN_UNKNOWN"));
        Map<String, Object> set = Map.of("columnCode", others.get("code"));
        Map<String, Object> change = Map.of("externalId", item.get("externalId"), "set", set);

        submit(Body.without(item, "columnCode")).body("lines[0].changed", contains("columnCode"));
        keyed(Identity.PRESS_BBD)
                .body(Map.of("reason", "Ghi nhầm chuyên mục", "items", List.of(change)))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .body("lines[0].errors.field", contains("set.columnCode"));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                arguments("agency", "KHONG-CO", "PRESS_COLUMN_AGENCY_UNKNOWN", "agency"),
                arguments("channel", "Kênh không có", "PRESS_COLUMN_CHANNEL_UNKNOWN", "channel"),
                arguments("endedOn", "2023-12-31", "PRESS_COLUMN_DAYS_REVERSED", "endedOn"),
                arguments("code", "chuyên mục", "REQUEST_INVALID", "code"),
                arguments("frequency", "YEARLY", "REQUEST_INVALID", "frequency"),
                arguments("issuesPerPeriod", 0, "REQUEST_INVALID", "issuesPerPeriod"),
                arguments("launchedOn", null, "REQUEST_INVALID", "launchedOn"),
                arguments("issues", 1, "FIELD_UNKNOWN", "issues"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiled")
    void aSpoiledColumnIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        register(Identity.OFFICER, Body.with(column(), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    @Test
    void whatIsAskedAmissIsNamed() {
        Map<String, Object> column = column();
        register(Identity.OFFICER, column).statusCode(201);
        String location = PATH + "/" + column.get("code");

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(column, "agency", "BTV"))
                .put(location)
                .then()
                .statusCode(400)
                .body("code", equalTo("PRESS_COLUMN_AGENCY_FIXED"));
        as(Identity.OFFICER)
                .get(location + "/issues?from=2024-02-01&to=2024-02-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("RANGE_REVERSED"));
        as(Identity.OFFICER)
                .get(location + "/issues?from=2024-01-01&to=2050-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("PRESS_COLUMN_ISSUES_TOO_WIDE"));
    }
}
