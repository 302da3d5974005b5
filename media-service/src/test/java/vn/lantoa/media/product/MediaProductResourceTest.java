package vn.lantoa.media.product;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R060, R061: media products, and the ledger of what was printed of them. */
@QuarkusTest
class MediaProductResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/media-products";

    private final Map<String, Object> book = MediaProductMother.book();
    private final String path = PATH + "/" + book.get("code");

    private static ValidatableResponse register(Map<String, Object> product) {
        return as(Identity.OFFICER).body(product).post(PATH).then();
    }

    private ValidatableResponse print(Map<String, Object> run) {
        return as(Identity.OFFICER).body(run).post(path + "/print-runs").then();
    }

    private static ValidatableResponse reverse(String run) {
        return as(Identity.OFFICER)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(run + "/reversal")
                .then();
    }

    private ValidatableResponse replace(Map<String, Object> entry) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(entry)
                .put(path)
                .then();
    }

    @Test
    void aProductIsRegisteredFoundAndReplaced() {
        register(Body.with(Body.with(book, "isbn", "0-306-40615-2"), "releasedOn", "2024-05-01"))
                .statusCode(201)
                .body("languages", contains("vi", "en"))
                .body("isbn", equalTo("9780306406157"));

        found("en").statusCode(200).body("items.code", contains(book.get("code")));
        found("en-GB").statusCode(200).body("items", empty());
        found("vn").statusCode(400).body("code", equalTo("PARAMETER_INVALID"));
        replace(Body.with(book, "kind", "VIDEO_CLIP"))
                .statusCode(200)
                .body("kind", equalTo("VIDEO_CLIP"))
                .body("isbn", nullValue());
        print(MediaProductMother.printRun(1, 1)).statusCode(409).body("code", equalTo("MEDIA_PRODUCT_WITHOUT_COPIES"));
        register(book).statusCode(409).body("code", equalTo("MEDIA_PRODUCT_EXISTS"));
    }

    private ValidatableResponse found(String language) {
        return as(Identity.PRESS_BBD)
                .queryParam("q", book.get("code") + " sach anh")
                .queryParam("kind", "PRINTED")
                .queryParam("language", language)
                .queryParam("from", "2024-05-01")
                .queryParam("to", "2024-05-02")
                .get(PATH)
                .then();
    }

    static Stream<Arguments> spoiledProducts() {
        return Stream.of(
                arguments("languages", List.of(), "REQUEST_INVALID"),
                arguments("languages", List.of("vi", "vn"), "MEDIA_PRODUCT_LANGUAGE_INVALID"),
                arguments("durationSeconds", 90, "MEDIA_PRODUCT_FIELD_UNFIT"),
                arguments("pages", 0, "REQUEST_INVALID"),
                arguments("isbn", "978-604-0-00000-5", "MEDIA_PRODUCT_ISBN_INVALID"),
                arguments("kind", "BOOK", "REQUEST_INVALID"),
                arguments("code", "sách", "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledProducts")
    void aSpoiledProductIsRefusedByFieldAndReason(String field, Object value, String problem) {
        register(Body.with(book, field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations[0].field", containsString(field));
    }

    @Test
    void whatIsPrintedIsALedgerWithItsUnitCost() {
        register(book).statusCode(201);
        print(MediaProductMother.printRun(3, 200))
                .statusCode(201)
                .body("unitCostVnd", equalTo(67))
                .body("reverses", nullValue());
        String wrong = print(MediaProductMother.printRun(1000, 85_000_000))
                .statusCode(201)
                .extract()
                .header("Location");

        String reversal = reverse(wrong)
                .statusCode(201)
                .body("copies", equalTo(-1000))
                .body("costVnd", equalTo(-85_000_000))
                .body("unitCostVnd", equalTo(85_000))
                .body("reason", equalTo("Nhập nhầm"))
                .extract()
                .header("Location");

        as(Identity.FINANCE)
                .get(path + "/print-runs")
                .then()
                .statusCode(200)
                .body("items.copies", contains(3, 1000, -1000))
                .body("items[1].reversedBy", equalTo(reversal.substring(reversal.lastIndexOf('/') + 1)));
        reverse(wrong).statusCode(409).body("code", equalTo("PRINT_RUN_REVERSED"));
        reverse(reversal).statusCode(409).body("code", equalTo("PRINT_RUN_IS_REVERSAL"));
        replace(Body.with(book, "kind", "VIDEO_CLIP"))
                .statusCode(409)
                .body("code", equalTo("MEDIA_PRODUCT_HAS_COPIES"));
        replace(Body.with(book, "kind", "GIFT")).statusCode(200);
    }

    @Test
    void aSpoiledPrintRunIsRefused() {
        print(MediaProductMother.printRun(1, 1)).statusCode(404).body("code", equalTo("MEDIA_PRODUCT_NOT_FOUND"));
        register(book).statusCode(201);
        print(MediaProductMother.printRun(0, 1)).statusCode(400);
        print(MediaProductMother.printRun(1, -1)).statusCode(400);
        print(Body.with(MediaProductMother.printRun(1, 1), "printedOn", "2999-01-01"))
                .statusCode(400)
                .body("code", equalTo("PRINT_RUN_IN_FUTURE"));
        reverse(path + "/print-runs/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("PRINT_RUN_NOT_FOUND"));
        as(Identity.PRESS_BBD).get(path + "/print-runs").then().statusCode(403);
        as(Identity.VIEWER).get(path + "/print-runs").then().statusCode(200).body("items", empty());
    }
}
