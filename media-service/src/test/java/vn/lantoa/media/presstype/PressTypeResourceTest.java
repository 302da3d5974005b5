package vn.lantoa.media.presstype;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** R039: the kinds of press by law, in versions. */
@QuarkusTest
class PressTypeResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/press-types";

    private final String code =
            "MAU_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private Map<String, Object> type(String validFrom) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("code", code);
        type.put("name", "Loại hình mẫu " + validFrom);
        type.put("legalBasis", "Luật mẫu (dữ liệu tổng hợp)");
        type.put("validFrom", validFrom);
        return type;
    }

    private static ValidatableResponse add(Map<String, Object> type) {
        return as(Identity.OFFICER).body(type).post(PATH).then();
    }

    private static ValidatableResponse on(String day) {
        return as(Identity.PRESS_BBD)
                .queryParam("validOn", day)
                .queryParam("size", 200)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void theKindsOfTheLawOf2016AreThere() {
        on("2024-06-30").body("items.code", hasItems("PRINT", "RADIO", "TELEVISION", "ELECTRONIC", "MAGAZINE"));
        on("2016-12-31").body("items.code", not(hasItem("PRINT")));
    }

    @Test
    void theNextVersionEndsTheOneBeforeOnTheEveAndChangesNothingOfIt() {
        String first = add(type("2017-01-01"))
                .statusCode(201)
                .body("validTo", nullValue())
                .extract()
                .header("Location");
        add(type("2026-07-01")).statusCode(201);

        as(Identity.VIEWER)
                .get(first)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0-2026-06-30\""))
                .body("validTo", equalTo("2026-06-30"))
                .body("version", equalTo(0));
        on("2026-06-30").body("items.name", hasItem("Loại hình mẫu 2017-01-01"));
        on("2026-07-01")
                .body("items.name", hasItem("Loại hình mẫu 2026-07-01"))
                .body("items.name", not(hasItem("Loại hình mẫu 2017-01-01")));
        add(type("2017-01-01")).statusCode(409).body("code", equalTo("PRESS_TYPE_EXISTS"));
    }

    @Test
    void whetherItIsAMagazineIsTheLawsToSay() {
        on("2024-06-30")
                .body("items.find { it.code == 'MAGAZINE' }.magazine", equalTo(true))
                .body("items.find { it.code == 'PRINT' }.magazine", equalTo(false));
        add(type("2018-01-01")).statusCode(201).body("magazine", equalTo(false));
        add(Body.with(type("2019-01-01"), "magazine", true)).statusCode(201).body("magazine", equalTo(true));
        add(type("2020-01-01")).statusCode(201).body("magazine", equalTo(true));
        add(Body.with(type("2021-01-01"), "magazine", false)).statusCode(201).body("magazine", equalTo(false));
    }

    @Test
    void anEarlierVersionSaysNothingByALaterOne() {
        add(Body.with(type("2019-01-01"), "magazine", true)).statusCode(201);
        add(type("2018-01-01")).statusCode(201).body("magazine", equalTo(false));
    }

    @Test
    void aSpoiledVersionIsRefused() {
        add(Body.with(type("2017-01-01"), "validTo", "2016-12-31"))
                .statusCode(400)
                .body("code", equalTo("PRESS_TYPE_VALIDITY_REVERSED"));
        add(Body.with(type("2017-01-01"), "code", "báo in")).statusCode(400);
        as(Identity.PRESS_BBD).body(type("2017-01-01")).post(PATH).then().statusCode(403);
        as(Identity.VIEWER).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
