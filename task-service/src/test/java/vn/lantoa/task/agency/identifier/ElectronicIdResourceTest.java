package vn.lantoa.task.agency.identifier;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.agency.AgencyApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class ElectronicIdResourceTest extends AgencyApi {

    @Inject
    DataSource database;

    @Test
    void anElectronicIdentifierIsKeptAsHistoryAndNeverGivenAnew() {
        Map<String, Object> office = office("SO-MA", null, null, null);
        register(Body.with(office, "electronicId", "H08.77")).statusCode(201).body("formerElectronicIds", empty());

        put(Body.with(office, "electronicId", "H21.77.1"))
                .body("electronicId", equalTo("H21.77.1"))
                .body("formerElectronicIds", contains("H08.77"));
        put(Body.with(office, "electronicId", "H21.78")).body("formerElectronicIds", contains("H08.77", "H21.77.1"));
        put(Body.with(Body.with(office, "electronicId", "H21.78"), "formerElectronicIds", List.of("H08.77", "H08.7")))
                .body("formerElectronicIds", contains("H08.77", "H21.77.1", "H08.7"));

        as(Identity.VIEWER)
                .queryParam("electronicId", "H08.77")
                .get("/api/v1/agencies")
                .then()
                .body("items.code", contains("SO-MA"));
        register(Body.with(office("SO-MA-2", null, null, null), "electronicId", "H08.77"))
                .statusCode(409)
                .body("code", equalTo("AGENCY_ELECTRONIC_ID_TAKEN"));
        register(Body.with(office("SO-MA-3", null, null, null), "electronicId", "H08." + "7".repeat(32)))
                .statusCode(400)
                .body("violations[0].field", equalTo("electronicId"));
    }

    @Test
    void anAgencyHadAHundredElectronicIdentifiersAtMost() {
        Map<String, Object> office = office("SO-NHIEU-MA", null, null, null);
        register(Body.with(office, "formerElectronicIds", ids("H99", 100))).statusCode(201);
        put(Body.with(office, "formerElectronicIds", List.of("H99.0"))).statusCode(200);

        put(Body.with(office, "formerElectronicIds", List.of("H99.100")))
                .statusCode(400)
                .body("code", equalTo("AGENCY_FORMER_IDS_TOO_MANY"))
                .body("violations.field", contains("formerElectronicIds"));
        register(Body.with(office("SO-NHIEU-MA-3", null, null, null), "formerElectronicIds", ids("H97", 101)))
                .statusCode(400)
                .body("code", equalTo("AGENCY_FORMER_IDS_TOO_MANY"));
        put(Body.with(office, "formerElectronicIds", ids("H99", 2001)))
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"));
        register(Body.with(office("SO-NHIEU-MA-2", null, null, null), "formerElectronicIds", List.of("H98.1", "H99.7")))
                .statusCode(409)
                .body("code", equalTo("AGENCY_ELECTRONIC_ID_TAKEN"))
                .body("violations.field", contains("formerElectronicIds"));
    }

    /** The limit came later than some of them. */
    @Test
    void whoHadMoreBeforeThereWasALimitIsChangedAllTheSameAndGetsNoFurtherOne() throws SQLException {
        Map<String, Object> office = office("SO-LAU-DOI", null, null, null);
        register(office).statusCode(201);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE agency SET former_electronic_ids ="
                    + " ARRAY(SELECT 'H96.' || i FROM generate_series(0, 149) AS i) WHERE code = 'SO-LAU-DOI'");
        }

        put(Body.with(Body.with(office, "name", "Sở lâu đời"), "formerElectronicIds", ids("H96", 150)))
                .statusCode(200)
                .body("name", equalTo("Sở lâu đời"))
                .body("formerElectronicIds", hasSize(150));
        put(Body.with(office, "formerElectronicIds", ids("H96", 151)))
                .statusCode(400)
                .body("code", equalTo("AGENCY_FORMER_IDS_TOO_MANY"));
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + "." + i).toList();
    }
}
