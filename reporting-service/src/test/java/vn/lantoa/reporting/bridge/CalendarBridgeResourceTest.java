package vn.lantoa.reporting.bridge;

import java.time.Instant;
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

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class CalendarBridgeResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/calendar-bridge";
    private static final Instant KNOWN = Instant.parse("2024-07-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    @BeforeEach
    void somethingIsPublished() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z")));
        tell("BBD", 1, "2024-03-20T02:00:00Z", 10); // by the decree alone
        tell("BBD", 2, "2024-04-20T02:00:00Z", 20); // by both
        tell("BBD", 3, "2024-06-20T02:00:00Z", 40); // by the calendar alone
        tell("BTV", 4, "2024-06-30T16:59:59Z", 80); // its last second in Việt Nam
        tell("BTV", 5, "2024-06-30T17:00:00Z", 160); // 1 July
    }

    private void tell(String agency, int number, String publishedAt, int seconds) {
        ContentItem item = new ContentItem(
                new UUID(31, number),
                1,
                "c-" + number,
                "c-" + number,
                "VIDEO",
                "K",
                "vi",
                Instant.parse(publishedAt),
                seconds,
                true,
                null,
                "OTHER",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                new UUID(1, 1),
                1,
                KNOWN,
                null);
        told.one(Told.event(
                FactBatch.CONTENT, agency, new Position(1, 1), new ContentItemsRecorded(agency, List.of(item)), KNOWN));
    }

    @Test
    void leadsFromOneTotalToTheOther() {
        JsonPath bridge = as(Identity.OFFICER)
                .queryParam("period", "2024-Q2")
                .get(URL)
                .then()
                .statusCode(200)
                .body("from.firstDay", equalTo("2024-03-15"))
                .body("from.figures.seconds", equalTo(30))
                .body("removed[0].figures.seconds", equalTo(10))
                .body("removed[0].decreeMonth", equalTo("2024-04"))
                .body("removed[0].calendarMonth", equalTo("2024-03"))
                .body("added[0].figures.seconds", equalTo(120))
                .body("added[0].figures.works", equalTo(2))
                .body("to.figures.seconds", equalTo(140))
                .body("unexplained.seconds", equalTo(0))
                .extract()
                .jsonPath();

        assertThat(works("DECREE", "2024-03-15", "2024-06-15")).isEqualTo(bridge.<Integer>get("from.figures.works"));
        assertThat(works("CALENDAR", "2024-04-01", "2024-07-01")).isEqualTo(bridge.<Integer>get("to.figures.works"));
    }

    private static Integer works(String calendar, String from, String to) {
        return as(Identity.OFFICER)
                .queryParam("measures", "works")
                .queryParam("calendar", calendar)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/aggregates")
                .path("totals.works");
    }

    @Test
    void isOfWhatIsAskedForAndMayBeSeen() {
        as(Identity.OFFICER)
                .queryParam("period", "2024-Q2")
                .queryParam("agency", "BTV")
                .get(URL)
                .then()
                .statusCode(200)
                .body("from.figures.works", equalTo(0))
                .body("to.figures.works", equalTo(1));
        as(Identity.PRESS_BBD)
                .queryParam("period", "2024-Q2")
                .get(URL)
                .then()
                .statusCode(200)
                .body("to.figures.works", equalTo(2));
        as(Identity.PRESS_BBD)
                .queryParam("period", "2024-Q2")
                .queryParam("agency", "BTV")
                .get(URL)
                .then()
                .statusCode(200)
                .body("to.figures.works", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q5, BBD, CALENDAR_BRIDGE_PERIOD_INVALID",
        "1024-Q2, BBD, CALENDAR_BRIDGE_PERIOD_INVALID",
        "2024-Q2, XYZ, CALENDAR_BRIDGE_AGENCY_UNKNOWN",
        ", BBD, CALENDAR_BRIDGE_PERIOD_REQUIRED"
    })
    void saysWhatIsWrong(String period, String agency, String code) {
        var asked = as(Identity.OFFICER).queryParam("agency", agency);
        (period == null ? asked : asked.queryParam("period", period))
                .get(URL)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }
}
