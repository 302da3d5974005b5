package vn.lantoa.media.gift;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.product.MediaProductMother;
import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R062: stock = printed − given, never below zero. */
@QuarkusTest
class GiftResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/gift-distributions";
    private static final String PRODUCTS = "/api/v1/media-products";

    @Inject
    DataSource database;

    private final Map<String, Object> book = MediaProductMother.book();
    private final String event = "LE-HOI-" + UUID.randomUUID();
    private String printRun;

    @BeforeEach
    void printTenCopies() {
        as(Identity.OFFICER).body(book).post(PRODUCTS).then().statusCode(201);
        printRun = as(Identity.OFFICER)
                .body(MediaProductMother.printRun(10, 1_005))
                .post(PRODUCTS + "/" + book.get("code") + "/print-runs")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Map<String, Object> gift(long quantity) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("product", book.get("code"));
        body.put("eventCode", event);
        body.put("quantity", quantity);
        body.put("recipientType", "FOREIGN_DELEGATION");
        body.put("givenOn", "2024-03-29");
        return body;
    }

    private static ValidatableResponse give(Map<String, Object> gift) {
        return as(Identity.OFFICER).body(gift).post(PATH).then();
    }

    private static ValidatableResponse reverse(String entry) {
        return as(Identity.OFFICER)
                .body(Map.of("reason", "Ghi hai lần"))
                .post(entry + "/reversal")
                .then();
    }

    private ValidatableResponse stock() {
        return as(Identity.VIEWER)
                .get(PRODUCTS + "/" + book.get("code") + "/stock")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsLeftIsPrintedLessGivenByOccasion() {
        stock().body("left", equalTo(10)).body("occasions", equalTo(List.of()));
        give(gift(4))
                .statusCode(201)
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"))
                .body("reverses", nullValue());
        give(Body.with(Body.without(gift(5), "eventCode"), "delegation", "Đoàn Ryazan"))
                .statusCode(201);

        stock().body("printed", equalTo(10))
                .body("given", equalTo(9))
                .body("left", equalTo(1))
                .body("costVnd", equalTo(1_005))
                .body("unitCostVnd", equalTo(101))
                .body("occasions.given", contains(5, 4))
                .body("occasions[0].delegation", equalTo("Đoàn Ryazan"))
                .body("occasions[1].eventCode", equalTo(event));
        give(gift(2))
                .statusCode(409)
                .body("code", equalTo("GIFT_STOCK_SHORT"))
                .body("detail", containsString("còn 1 bản"));
        reverse(printRun).statusCode(409).body("code", equalTo("PRINT_RUN_GIVEN"));
        give(gift(1)).statusCode(201);
        stock().body("left", equalTo(0));
    }

    @Test
    void aGiftIsTakenBackByAnEntryOfItsOwn() {
        String wrong = give(gift(10)).statusCode(201).extract().header("Location");

        String reversal = reverse(wrong)
                .statusCode(201)
                .body("quantity", equalTo(-10))
                .body("eventCode", equalTo(event))
                .body("reason", equalTo("Ghi hai lần"))
                .extract()
                .header("Location");

        as(Identity.AUDITOR)
                .queryParam("eventCode", event)
                .queryParam("from", "2024-03-29")
                .queryParam("to", "2024-03-30")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.quantity", contains(10, -10))
                .body("items[0].reversedBy", equalTo(reversal.substring(reversal.lastIndexOf('/') + 1)));
        stock().body("left", equalTo(10)).body("occasions", equalTo(List.of()));
        reverse(wrong).statusCode(409).body("code", equalTo("GIFT_REVERSED"));
        reverse(reversal).statusCode(409).body("code", equalTo("GIFT_IS_REVERSAL"));
        reverse(printRun).statusCode(201);
        give(gift(1)).statusCode(409);
    }

    /** Both wait for the product, so that the second sees what the first took. */
    @Test
    void ofTwoAtOnceTheSecondFindsWhatIsLeft() throws Exception {
        List<CompletableFuture<ValidatableResponse>> both;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.prepareStatement("SELECT 1 FROM media_product WHERE code = ? FOR UPDATE")) {
                lock.setString(1, String.valueOf(book.get("code")));
                lock.execute();
            }
            both = Stream.of(6L, 6L)
                    .map(quantity -> CompletableFuture.supplyAsync(() -> give(gift(quantity))))
                    .toList();
            assertThat(HeldBack.by(holder, database, both)).isTrue();
            holder.commit();
        }

        assertThat(both.stream().map(one -> one.join().extract().statusCode()).sorted())
                .containsExactly(201, 409);
        stock().body("left", equalTo(4));
    }

    static Stream<Arguments> spoiledGifts() {
        return Stream.of(
                arguments("product", "KHONG-CO", "GIFT_PRODUCT_UNKNOWN"),
                arguments("quantity", 0, "REQUEST_INVALID"),
                arguments("givenOn", "2999-01-01", "GIFT_IN_FUTURE"),
                arguments("eventCode", null, "GIFT_OCCASION_REQUIRED"),
                arguments("recipientType", "FRIEND", "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledGifts")
    void aSpoiledGiftIsRefusedByFieldAndReason(String field, Object value, String problem) {
        give(Body.with(gift(1), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", contains(field));
    }

    @Test
    void pressAgenciesReadNoGiftsAndWhatIsNotThereIsNotFound() {
        as(Identity.PRESS_BBD).get(PATH).then().statusCode(403);
        as(Identity.PRESS_BBD)
                .get(PRODUCTS + "/" + book.get("code") + "/stock")
                .then()
                .statusCode(403);
        as(Identity.VIEWER).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        as(Identity.VIEWER).get(PATH + "?product=KHONG-CO").then().statusCode(400);
        as(Identity.VIEWER).get(PRODUCTS + "/KHONG-CO/stock").then().statusCode(404);
    }
}
