package vn.lantoa.media.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What was taken back counts no more, and stays readable. */
@QuarkusTest
class WithdrawalTest extends MediaApi {

    private static final TopicProbe ITEMS = new TopicProbe(ContentItemsRecorded.TOPIC);

    @Inject
    DataSource database;

    private String anItemOf(String agency) {
        UUID id = new StoredItems(database).store(Draft.news(agency, "Tin", LocalDate.of(2024, 3, 14)));
        return id.toString();
    }

    private static Response withdraw(Identity who, String id) {
        return as(who).post("/api/v1/content-items/" + id + "/withdrawal");
    }

    private static List<Seen> told(List<Seen> seen, String id) {
        return seen.stream()
                .filter(event -> event.data().getList("items.id").contains(id))
                .toList();
    }

    @Test
    void isANewRevisionAndHappensOnce() {
        String item = anItemOf("BBD");

        for (int time = 0; time < 2; time++) {
            withdraw(Identity.PRESS_BBD, item)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("withdrawn", equalTo(true))
                    .body("updatedBy", equalTo("press-bbd"));
        }

        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item + "/revisions")
                .then()
                .body("items.revision", contains(1, 2))
                .body("items[1].changes.field", contains("withdrawn"));
        as(Identity.AUDITOR)
                .queryParam("resource", "content-items/" + item)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("TRANSITIONED"));
    }

    @Test
    void isToldToTheOthers() {
        String item = anItemOf("BBD");
        withdraw(Identity.PRESS_BBD, item).then().statusCode(200);

        List<Seen> seen = told(ITEMS.of("BBD", all -> !told(all, item).isEmpty()), item);
        assertThat(seen).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(ContentItemsRecorded.TYPE);
            assertThat(event.data().getList("items.withdrawn")).containsExactly(true);
            assertThat(event.data().getList("items.revision")).containsExactly(2);
        });
    }

    @Test
    void anotherAgencysItemIsNotFound() {
        withdraw(Identity.PRESS_BTV, anItemOf("BBD"))
                .then()
                .statusCode(404)
                .body("code", equalTo("CONTENT_ITEM_NOT_FOUND"));
        withdraw(Identity.VIEWER, anItemOf("BBD")).then().statusCode(403);
    }

    @Test
    void anOfficerWithdrawsForAnAgency() {
        String item = anItemOf("VNBD");
        withdraw(Identity.OFFICER, item).then().statusCode(200).body("updatedBy", equalTo("officer"));

        as(Identity.AUDITOR)
                .queryParam("resource", "content-items/" + item)
                .get("/api/v1/audit/media")
                .then()
                .body("items.onBehalfOf", contains("VNBD"));
    }
}
