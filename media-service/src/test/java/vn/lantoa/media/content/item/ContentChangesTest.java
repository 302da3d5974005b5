package vn.lantoa.media.content.item;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The feed of changes: whoever follows it sees every change, also one that commits late. */
@QuarkusTest
class ContentChangesTest extends MediaApi {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @Inject
    DataSource database;

    private StoredItems stored;

    /** Where the feed ended before the test. */
    private String cursor;

    @BeforeEach
    void beginAtTheEnd() {
        stored = new StoredItems(database);
        cursor = "now";
        follow(Identity.REPORTING_JOB);
    }

    /** Reads until nothing is left, two at a time, and keeps the cursor. */
    private List<String> follow(Identity who) {
        List<String> seen = new ArrayList<>();
        List<String> page;
        do {
            JsonPath answer = changes(who);
            page = answer.getList("items.id");
            cursor = answer.getString("next");
            seen.addAll(page);
        } while (!page.isEmpty());
        return seen;
    }

    private JsonPath changes(Identity who) {
        return as(who).queryParam("size", 2)
                .queryParam("after", cursor)
                .get("/api/v1/content-items/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String news(String agency) {
        return stored.store(Draft.news(agency, "Tin", DAY)).toString();
    }

    @Test
    void showsEachChangedItemOnceInTheOrderOfTheChanges() {
        String one = news("BBD");
        String two = news("BTV");
        String three = news("BBD");
        stored.retitle(UUID.fromString(one), "Tin sửa");

        assertThat(follow(Identity.REPORTING_JOB)).containsExactly(two, three, one);
        assertThat(follow(Identity.REPORTING_JOB)).isEmpty();
    }

    @Test
    void doesNotPassByWhatCommitsLate() throws SQLException {
        String late;
        String early;
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            late = StoredItems.store(slow, Draft.news("BBD", "Chậm", DAY)).toString();
            early = news("BBD");

            assertThat(follow(Identity.REPORTING_JOB)).isEmpty();
            slow.commit();
            slow.setAutoCommit(true);
        }

        assertThat(follow(Identity.REPORTING_JOB)).containsExactly(late, early);
    }

    @Test
    void beginsWithWhatIsNewWhereItIsAskedFromNowOn() {
        news("BBD");
        cursor = "now";
        assertThat(follow(Identity.REPORTING_JOB)).isEmpty();
        String next = news("BBD");

        assertThat(follow(Identity.REPORTING_JOB)).containsExactly(next);
    }

    @Test
    void aPressAgencyFollowsItsOwnItems() {
        String own = news("BBD");
        news("BTV");

        assertThat(follow(Identity.PRESS_BBD)).containsExactly(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "MS4yLjM", "OTk5OTk5OTk5OTk5OTk5LjA", "'; DROP TABLE content_item"})
    void aCursorThatWasNeverGivenOutIsRefused(String word) {
        as(Identity.REPORTING_JOB)
                .queryParam("after", word)
                .get("/api/v1/content-items/changes")
                .then()
                .statusCode(400)
                .body("code", equalTo("CONTENT_CURSOR_INVALID"))
                .body("violations.field", hasItem("after"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void theSizeIsBounded(int size) {
        as(Identity.REPORTING_JOB)
                .queryParam("size", size)
                .get("/api/v1/content-items/changes")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"));
    }
}
