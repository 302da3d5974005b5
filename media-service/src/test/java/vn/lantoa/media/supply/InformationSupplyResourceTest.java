package vn.lantoa.media.supply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R030: what organisations supplied to the press, and who supplied nothing. */
@QuarkusTest
class InformationSupplyResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/information-supplies";

    private static final String TOLD =
            "INSERT INTO reference_agency VALUES (?, 1, 1, 'Cơ quan mẫu', ?, '1987-01-31', '1987-03-01', '{}')";

    @Inject
    DataSource database;

    /** The task-service told of an organisation that exists in 1987. */
    private String organisation(String level) throws SQLException {
        String code = "CQ-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(TOLD)) {
            insert.setString(1, code);
            insert.setString(2, level);
            insert.executeUpdate();
        }
        return code;
    }

    private static Map<String, Object> supply(String supplier) {
        Map<String, Object> supply = new LinkedHashMap<>();
        supply.put("supplier", supplier);
        supply.put("month", "1987-02");
        supply.put("title", "Lịch sự kiện tháng 3");
        supply.put("suppliedOn", "1987-03-02");
        return supply;
    }

    private static ValidatableResponse enter(Identity identity, Map<String, Object> supply) {
        return as(identity).body(supply).post(PATH).then();
    }

    private static ValidatableResponse silent(String question) {
        return as(Identity.VIEWER).get(PATH + "/silent?" + question).then().statusCode(200);
    }

    @Test
    void whoSuppliedNothingIsNamed() throws SQLException {
        String department = organisation("DEPARTMENT");
        String district = organisation("DISTRICT");
        String party = organisation("PARTY");
        enter(Identity.OFFICER, supply(department)).statusCode(201).body("warnings", hasSize(0));
        enter(Identity.OFFICER, supply(department)).statusCode(201);
        enter(Identity.OFFICER, Body.with(supply(district), "month", "1987-03")).statusCode(201);

        silent("month=1987-02")
                .body("over", equalTo(true))
                .body("expected.code", hasItems(department, district))
                .body("expected.code", not(hasItem(party)))
                .body("expected.find { it.code == '" + department + "' }.supplies", equalTo(2))
                .body("silent", hasItem(district))
                .body("silent", not(hasItem(department)));
        silent("month=1987-03").body("silent", hasItem(department)).body("silent", not(hasItem(district)));
        silent("month=1987-04").body("expected.code", not(hasItem(department)));
        silent("month=1987-02&level=PARTY").body("silent", hasItem(party)).body("silent", not(hasItem(district)));
        silent("level=DISTRICT").body("over", equalTo(true));
        as(Identity.VIEWER).get(PATH + "/silent?month=1987-2").then().statusCode(400);
        as(Identity.PRESS_BBD).get(PATH + "/silent").then().statusCode(403);
    }

    @Test
    void anOrganisationEntersItsOwn() {
        ValidatableResponse made = enter(Identity.TOURISM, supply("SDL")).statusCode(201);
        String location = made.extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        var told = new TopicProbe(InformationSupplied.TOPIC).of(id, 1).get(0).data();
        assertThat(told.getString("supplier")).isEqualTo("SDL");
        assertThat(told.getString("month")).isEqualTo("1987-02");
        assertThat(told.getString("suppliedOn")).isEqualTo("1987-03-02");

        enter(Identity.QUYNHON, supply("SDL")).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        as(Identity.QUYNHON)
                .header("If-Match", "*")
                .body(supply("UBND-QUYNHON"))
                .put(location)
                .then()
                .statusCode(403);
        as(Identity.TOURISM)
                .header("If-Match", made.extract().header("ETag"))
                .body(Body.with(Body.with(supply("SDL"), "sentTo", List.of("BBD")), "suppliedOn", "1987-03-03"))
                .put(location)
                .then()
                .statusCode(200)
                .body("sentTo", contains("BBD"));
        List<TopicProbe.Seen> changed = new TopicProbe(InformationSupplied.TOPIC).of(id, 2);
        assertThat(changed).extracting(TopicProbe.Seen::version).isSorted().doesNotHaveDuplicates();
        assertThat(changed.get(1).data().getString("suppliedOn")).isEqualTo("1987-03-03");
        as(Identity.VIEWER).get(PATH + "?supplier=SDL&month=1987-02").then().body("items.id", hasItem((String)
                made.extract().path("id")));
        enter(Identity.VIEWER, supply("SDL")).statusCode(403);
    }

    /** It exists on the last day of January and the first of March 1987. */
    @Test
    void nobodySuppliesForAMonthInWhichItIsNotThere() throws SQLException {
        String department = organisation("DEPARTMENT");

        for (String month : List.of("1986-12", "1987-04")) {
            enter(Identity.OFFICER, Body.with(supply(department), "month", month))
                    .statusCode(400)
                    .body("code", equalTo("SUPPLY_SUPPLIER_NOT_VALID"))
                    .body("violations.field", contains("month"));
        }
        for (String month : List.of("1987-01", "1987-03")) {
            enter(Identity.OFFICER, Body.with(supply(department), "month", month))
                    .statusCode(201)
                    .body("warnings", hasSize(0));
        }
        enter(Identity.OFFICER, Body.with(supply(department + "-X"), "month", "1987-04"))
                .statusCode(201)
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                arguments("suppliedOn", "2999-01-01", "SUPPLY_IN_FUTURE", "suppliedOn"),
                arguments("url", "ftp://example.vn", "SUPPLY_URL_INVALID", "url"),
                arguments("sentTo", List.of("BBD", "KHONG-CO"), "SUPPLY_PRESS_AGENCY_UNKNOWN", "sentTo[1]"),
                arguments("month", "2024-13", "REQUEST_INVALID", "month"),
                arguments("month", "2199-12", "SUPPLY_MONTH_IN_FUTURE", "month"),
                arguments("title", "", "REQUEST_INVALID", "title"),
                arguments("form", "TEXT", "FIELD_UNKNOWN", "form"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiled")
    void aSpoiledSupplyIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        enter(Identity.OFFICER, Body.with(supply("SDL"), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }
}
