package vn.lantoa.reporting.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.intake.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class RebuildResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/operations/reporting/rebuilds";

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Emptied emptied;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(Story.of(20, 60));
    }

    private static JsonPath rebuiltFromFacts() {
        String place = as(Identity.OPERATOR)
                .body("{\"from\":\"FACTS\"}")
                .post(URL)
                .then()
                .statusCode(201)
                .body("from", equalTo("FACTS"))
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> as(Identity.AUDITOR)
                .get(place)
                .jsonPath()
                .getString("state")
                .equals("COMPLETED"));
        return as(Identity.AUDITOR).get(place).jsonPath();
    }

    @Test
    void aRebuildFromFactsFindsNoDifference() {
        JsonPath rebuild = rebuiltFromFacts();

        assertThat(rebuild.getLong("differences")).isZero();
        assertThat(rebuild.getMap("found"))
                .hasSize(14)
                .containsEntry("facts", 0)
                .containsEntry("growth_cell", 0);
        assertThat(rebuild.getString("finishedAt")).isNotNull();
        as(Identity.AUDITOR)
                .queryParam("resource", "operations/reporting/rebuilds/" + rebuild.getString("id"))
                .get("/api/v1/audit/reporting")
                .then()
                .body("items.actor", hasItem("operator"));
    }

    @Test
    void aRebuildFromFactsFindsAndMendsWhatWasPlanted() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> database.update(
                                "UPDATE rollup_theme SET seconds = seconds + 1 WHERE ctid = (SELECT min(ctid) FROM rollup_theme)"));

        assertThat(rebuiltFromFacts().getLong("differences")).isEqualTo(1);
        assertThat(rebuiltFromFacts().getLong("differences")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}|                                  from
                    {"from":"AIR"}|                      from
                    {"from":"FACTS","state":"COMPLETED"}|state
                    {"from":null}|                       from
                    """)
    void badRequestsAreNamed(String body, String field) {
        as(Identity.OPERATOR).body(body).post(URL).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void anUnknownRebuildIsNotFound() {
        as(Identity.OPERATOR)
                .get(URL + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("REBUILD_NOT_FOUND"));
    }

    static List<Identity> outsiders() {
        return List.of(Identity.OFFICER, Identity.AUDITOR, Identity.VIEWER, Identity.PRESS_BBD);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void onlyOperatorsRebuild(Identity identity) {
        as(identity).body("{\"from\":\"FACTS\"}").post(URL).then().statusCode(403);
    }
}
