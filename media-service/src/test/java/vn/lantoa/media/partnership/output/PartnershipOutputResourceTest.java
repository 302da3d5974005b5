package vn.lantoa.media.partnership.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R065: what partners abroad that are no press agencies bring, and how international cooperation stands. */
@QuarkusTest
class PartnershipOutputResourceTest extends MediaApi {

    private static final String AGREEMENTS = "/api/v1/partnerships";
    private static final String PATH = "/api/v1/partnership-outputs";

    private final UUID plan = UUID.randomUUID();
    private final String url = "https://example.org/" + UUID.randomUUID();
    private String agreement;

    @BeforeEach
    void agree() {
        agreement = enter(abroad());
    }

    private Map<String, Object> abroad() {
        Map<String, Object> body = Body.without(OrderMother.partnership("BBD"), "agency");
        body = Body.with(Body.with(body, "kind", "INTERNATIONAL"), "country", "JP");
        return Body.with(Body.with(body, "partner", "Đài truyền hình mẫu"), "planId", plan.toString());
    }

    private static String enter(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String code() {
        return "PHIM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private Map<String, Object> film() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code());
        body.put("partnershipId", agreement);
        body.put("title", "Phim về Quy Nhơn");
        body.put("form", "FILM");
        body.put("producedOn", "2024-05-20");
        body.put("language", "jpn");
        body.put("country", "JP");
        body.put("quantity", 2);
        body.put("url", url);
        return body;
    }

    private static ValidatableResponse register(Map<String, Object> output) {
        return as(Identity.OFFICER).body(output).post(PATH).then();
    }

    private static ValidatableResponse replace(Map<String, Object> output) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(output)
                .put(PATH + "/" + output.get("code"))
                .then();
    }

    private ValidatableResponse agreement() {
        return as(Identity.VIEWER).get(AGREEMENTS + "/" + agreement).then().statusCode(200);
    }

    private ValidatableResponse summary(String asked) {
        return as(Identity.VIEWER)
                .get(PATH + "/summary?planId=" + plan + "&" + asked)
                .then()
                .statusCode(200);
    }

    @Test
    void anOutputCountsOnceForItsAgreement() {
        agreement().body("outputs.outputs", equalTo(0)).body("outputs.lastOn", nullValue());
        Map<String, Object> film = film();
        register(film).statusCode(201).body("language", equalTo("ja")).body("withdrawnReason", nullValue());

        register(film).statusCode(409).body("code", equalTo("PARTNERSHIP_OUTPUT_EXISTS"));
        register(Body.with(film, "code", code()))
                .statusCode(409)
                .body("code", equalTo("PARTNERSHIP_OUTPUT_COUNTED"))
                .body("violations.field", contains("url"));
        register(Body.with(Body.with(Body.without(film, "url"), "documentNumber", "12/BC"), "code", code()))
                .statusCode(201);
        agreement()
                .body("outputs.outputs", equalTo(2))
                .body("outputs.firstOn", equalTo("2024-05-20"))
                .body("version", equalTo(2));
        as(Identity.VIEWER)
                .queryParam("planId", plan.toString())
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .body("items.outputs.outputs", contains(2));
    }

    /** It is of as many letters as an address may have, which no row of an index holds. */
    @Test
    void theLongestAddressIsOneOutputs() {
        Map<String, Object> film = Body.with(film(), "url", longAddress());
        register(film).statusCode(201);
        register(Body.with(film, "code", code())).statusCode(409).body("code", equalTo("PARTNERSHIP_OUTPUT_COUNTED"));
    }

    @Test
    void whatIsWithdrawnCountsNowhereAndLeavesItsAddress() {
        Map<String, Object> film = film();
        register(film).statusCode(201);
        replace(Body.with(film, "withdrawnReason", "Nhập hai lần")).statusCode(200);

        agreement().body("outputs.outputs", equalTo(0));
        summary("asOf=2024-12-31").body("outputs", equalTo(0)).body("forms", empty());
        register(Body.with(film, "code", code())).statusCode(201);
        replace(film).statusCode(409).body("code", equalTo("PARTNERSHIP_OUTPUT_COUNTED"));
        as(Identity.VIEWER)
                .queryParam("partnershipId", agreement)
                .queryParam("withdrawn", true)
                .queryParam("form", "FILM")
                .queryParam("country", "JP")
                .queryParam("from", "2024-05-20")
                .queryParam("to", "2024-05-21")
                .queryParam("q", "quy nhon")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", contains(film.get("code")));
    }

    @Test
    void theSummaryTellsActiveAgreementsAndOutputsByFormAndCountry() {
        enter(Body.with(Body.with(abroad(), "country", "KR"), "validTo", "2024-06-30"));
        register(film()).statusCode(201);
        register(Body.with(Body.with(film(), "url", url + "/2"), "quantity", 3)).statusCode(201);
        Map<String, Object> show = Body.with(Body.with(film(), "url", url + "/3"), "form", "EXHIBITION");
        show = Body.with(Body.with(Body.without(show, "language"), "country", "FR"), "producedOn", "2024-08-01");
        register(Body.with(show, "quantity", 1)).statusCode(201);

        summary("asOf=2024-06-30")
                .body("activeAgreements", equalTo(2))
                .body("outputs", equalTo(2))
                .body("forms", contains(Map.of("form", "FILM", "outputs", 2, "quantity", 5)))
                .body("countries", contains(country("JP", 1, 2), country("KR", 1, 0)));
        summary("asOf=2024-12-31")
                .body("activeAgreements", equalTo(1))
                .body("outputs", equalTo(3))
                .body("forms.form", contains("FILM", "EXHIBITION"))
                .body("countries", contains(country("FR", 0, 1), country("JP", 1, 2)));
        summary("asOf=2025-01-01")
                .body("activeAgreements", equalTo(0))
                .body("countries", contains(country("FR", 0, 1), country("JP", 0, 2)));
        summary("asOf=2024-12-31&from=2024-08-01").body("outputs", equalTo(1));
        summary("asOf=2023-12-31").body("activeAgreements", equalTo(0)).body("countries", empty());
        as(Identity.VIEWER)
                .get(PATH + "/summary?asOf=2024-01-01&from=2024-01-02")
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
    }

    private static Map<String, Object> country(String country, int agreements, int outputs) {
        return Map.of("country", country, "activeAgreements", agreements, "outputs", outputs);
    }

    static Stream<Arguments> spoiledOutputs() {
        return Stream.of(
                arguments("partnershipId", UUID.randomUUID().toString(), "PARTNERSHIP_OUTPUT_AGREEMENT_UNKNOWN"),
                arguments("title", " ", "REQUEST_INVALID"),
                arguments("form", "SONG", "REQUEST_INVALID"),
                arguments("producedOn", "2999-01-01", "PARTNERSHIP_OUTPUT_IN_FUTURE"),
                arguments("producedOn", "2023-12-31", "PARTNERSHIP_OUTPUT_TOO_EARLY"),
                arguments("language", "vn", "PARTNERSHIP_OUTPUT_LANGUAGE_INVALID"),
                arguments("country", "XX", "PARTNERSHIP_OUTPUT_COUNTRY_UNKNOWN"),
                arguments("country", "jp", "REQUEST_INVALID"),
                arguments("quantity", 0, "REQUEST_INVALID"),
                arguments("quantity", -2, "REQUEST_INVALID"),
                arguments("quantity", 1_000_000_000_001L, "NUMBER_TOO_LARGE"),
                arguments("url", "example.org/phim", "PARTNERSHIP_OUTPUT_URL_INVALID"),
                arguments("url", null, "PARTNERSHIP_OUTPUT_EVIDENCE_REQUIRED"),
                arguments("code", "phim", "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledOutputs")
    void aSpoiledOutputIsRefusedByFieldAndReason(String field, Object value, String problem) {
        register(Body.with(film(), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", contains(field));
    }

    @Test
    void whatPressAgenciesBringAreTheirItems() {
        String press = enter(OrderMother.partnership("BBD"));
        register(Body.with(film(), "partnershipId", press))
                .statusCode(400)
                .body("code", equalTo("PARTNERSHIP_OUTPUT_NOT_INTERNATIONAL"));
        as(Identity.VIEWER).get(AGREEMENTS + "/" + press).then().body("outputs", nullValue());
        String alone = enter(Body.with(Body.without(abroad(), "partner"), "agency", "BBD"));
        register(Body.with(film(), "partnershipId", alone))
                .statusCode(400)
                .body("code", equalTo("PARTNERSHIP_OUTPUT_IS_ITEM"));
    }

    @Test
    void theAgreementStaysAndItsTermKeepsTheDaysOfItsOutputs() {
        Map<String, Object> film = film();
        register(film).statusCode(201);

        replace(Body.with(film, "partnershipId", enter(abroad())))
                .statusCode(400)
                .body("code", equalTo("PARTNERSHIP_OUTPUT_AGREEMENT_FIXED"));
        amend(Body.with(abroad(), "validFrom", "2024-05-21"))
                .statusCode(409)
                .body("code", equalTo("PARTNERSHIP_OUTPUT_OUTSIDE"))
                .body("detail", containsString("2024-05-20"));
        amend(Body.with(abroad(), "validFrom", "2024-05-20")).statusCode(200);
        amend(Body.with(abroad(), "validTo", "2024-05-01")).statusCode(200).body("outputs.outputs", equalTo(1));

        Map<String, Object> both = Body.with(abroad(), "agency", "BBD");
        agreement = enter(both);
        Map<String, Object> second = Body.with(film(), "url", url + "/2");
        register(second).statusCode(201);
        amend(Body.without(both, "partner"))
                .statusCode(409)
                .body("code", equalTo("PARTNERSHIP_PARTNER_HAS_OUTPUTS"))
                .body("violations.field", contains("partner"));
        replace(second).statusCode(200);
        replace(Body.with(second, "withdrawnReason", "Nhập hai lần")).statusCode(200);
        amend(Body.without(both, "partner")).statusCode(200);
    }

    private ValidatableResponse amend(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .put(AGREEMENTS + "/" + agreement)
                .then();
    }

    @Test
    void officersWriteAndPressAgenciesDoNotRead() {
        String path = PATH + "/" + film().get("code");
        for (String each : List.of(PATH, PATH + "/summary", path)) {
            as(Identity.PRESS_BBD).get(each).then().statusCode(403);
        }
        as(Identity.VIEWER).get(path).then().statusCode(404).body("code", equalTo("PARTNERSHIP_OUTPUT_NOT_FOUND"));
        agreement = enter(Body.with(abroad(), "agency", "BBD"));
        register(film()).statusCode(201);
        agreement().body("outputs.outputs", equalTo(1));
        as(Identity.PRESS_BBD)
                .get(AGREEMENTS + "/" + agreement)
                .then()
                .statusCode(200)
                .body("outputs", nullValue());
        as(Identity.PRESS_BBD)
                .queryParam("planId", plan.toString())
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .body("items.outputs", contains(nullValue()));
        as(Identity.APPROVER).body(film()).post(PATH).then().statusCode(403);
        as(Identity.VIEWER).get(PATH + "?country=XX").then().statusCode(400);
    }
}
