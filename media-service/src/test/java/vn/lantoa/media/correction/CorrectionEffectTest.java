package vn.lantoa.media.correction;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

/** What a correction does to the figures, shown before it is approved. */
@QuarkusTest
class CorrectionEffectTest extends CorrectionApi {

    /** Everything up to 1940 is locked, now or before. */
    private static void lock() {
        as(Identity.OFFICER).post("/api/v1/periods/CALENDAR/1940/lock");
    }

    @Test
    void whatIsLockedIsCorrectedByTheWordOfAnotherAndItsEffectIsShownBefore() {
        String name = Bodies.freshId();
        String item = stored(name, "1939-05-20");
        lock();
        Response asked = request(Identity.PRESS_BTV, set(name, Map.of("durationSeconds", 900, "title", "Tên đúng")));

        String id = asked.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/corrections/" + asked.path("id")))
                .body("state", equalTo("REQUESTED"))
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].changed", contains("title", "durationSeconds"))
                .body("lines[0].changes[1].before", equalTo(600))
                .body("lines[0].changes[1].after", equalTo(900))
                .body("effect.calendar", contains("DECREE", "CALENDAR"))
                .body("effect.period", contains("1939-06", "1939-05"))
                .body("effect.measure", everyItem(equalTo("RADIO_SECONDS")))
                .body("effect[0].seconds.difference", equalTo(300))
                .body("effect[0].measured.difference", equalTo(300))
                .body("effect[0].items.difference", equalTo(0))
                .extract()
                .path("id");
        assertThat(item(item).getInt("durationSeconds")).isEqualTo(600);
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("effect[0].seconds.difference", equalTo(300));

        approve(id, 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("approver"))
                .body("lines.revision", contains(2));

        assertThat(item(item).getInt("durationSeconds")).isEqualTo(900);
        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item + "/revisions")
                .then()
                .body("items.correctionId", contains(null, id))
                .body("items[1].reason", equalTo("Ghi nhầm"))
                .body("items[1].createdBy", equalTo("approver"))
                .body("items[1].changes.field", contains("title", "durationSeconds"));
        approve(id, 1).then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
    }

    @Test
    void theFiguresBeforeAndAfterAreThoseOfTheAgency() {
        String name = Bodies.freshId();
        stored(name, "1938-02-10");
        stored(Bodies.freshId(), "1938-02-11");
        lock();

        String id = requested(Map.of("externalId", name, "withdraw", true));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + id)
                .then()
                .body("effect.period", everyItem(equalTo("1938-02")))
                .body("effect.items.before", everyItem(equalTo(2)))
                .body("effect.items.after", everyItem(equalTo(1)))
                .body("effect.seconds.before", everyItem(equalTo(1200)))
                .body("effect.seconds.after", everyItem(equalTo(600)));
        approve(id, 0).then().statusCode(200);

        String back = requested(Map.of("externalId", name, "withdraw", false));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "/" + back)
                .then()
                .body("effect.items.before", everyItem(equalTo(1)))
                .body("effect.items.difference", everyItem(equalTo(1)));
    }

    /** rules.md §9: 1,200 seconds are in, of one work; it counts 600 where the publication is that stands for it. */
    @Test
    void theMeasureCountsWorksAndNotTheirPublications() {
        String first = Bodies.freshId();
        String second = Bodies.freshId();
        stored(first, "1936-01-20");
        Map<String, Object> again = programme(second, "1936-02-20");
        again.put("workId", first);
        send(again).then().statusCode(201);
        lock();

        request(Identity.PRESS_BTV, Map.of("externalId", second, "withdraw", true))
                .then()
                .body("effect.period", contains("1936-03", "1936-02"))
                .body("effect.seconds.difference", contains(-600, -600))
                .body("effect.measured.before", contains(0, 0))
                .body("effect.measured.difference", contains(0, 0));
        String id = requested(Map.of("externalId", first, "withdraw", true));

        approve(id, 0)
                .then()
                .statusCode(200)
                .body("effect.period", contains("1936-02", "1936-03", "1936-01", "1936-02"))
                .body("effect.seconds.difference", contains(-600, 0, -600, 0))
                .body("effect.measured.before", contains(600, 0, 600, 0))
                .body("effect.measured.after", contains(0, 600, 0, 600));
        request(Identity.PRESS_BTV, Map.of("externalId", second, "withdraw", true))
                .then()
                .body("effect.measured.before", contains(600, 600))
                .body("effect.measured.after", contains(0, 0));
    }

    @Test
    void whatWouldChangeNothingIsUnchangedAndNoFigureMoves() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");

        request(Identity.PRESS_BTV, set(name, Map.of("durationSeconds", 600)))
                .then()
                .statusCode(201)
                .body("lines.status", contains("UNCHANGED"))
                .body("effect", empty());
        request(Identity.PRESS_BTV, set(name, Map.of("title", "Tên khác")))
                .then()
                .body("lines.status", contains("UPDATED"))
                .body("effect", empty());
    }

    @Test
    void aMovedItemChangesTwoMonths() {
        String name = Bodies.freshId();
        stored(name, "1937-03-31");
        lock();

        request(Identity.PRESS_BTV, set(name, Map.of("publishedAt", "1937-04-01T08:00:00+07:00")))
                .then()
                .body("effect.calendar", contains("CALENDAR", "CALENDAR"))
                .body("effect.period", contains("1937-03", "1937-04"))
                .body("effect.items.difference", contains(-1, 1));
    }
}
