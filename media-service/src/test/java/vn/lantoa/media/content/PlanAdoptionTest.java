package vn.lantoa.media.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Agencies publish before their plan is issued. Each test has a year of its own. */
@QuarkusTest
class PlanAdoptionTest extends MediaApi {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final TopicProbe ITEMS = new TopicProbe(ContentItemsRecorded.TOPIC);
    private static final int MORE_THAN_AT_ONCE = 520;

    @Inject
    DataSource database;

    @Test
    void anItemGetsThePlanOfItsDayWhenThatIsIssued() {
        String item = store(LocalDate.of(1971, 1, 1));
        UUID plan = issue(1971);

        await().atMost(PATIENCE).until(() -> plan.toString().equals(planOf(item)));
        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item + "/revisions")
                .then()
                .body("items.revision", contains(1, 2))
                .body("items[1].changes.field", contains("planId"))
                .body("items[1].createdBy", equalTo("media-service"));
    }

    /** rules.md §5: an item that names no plan follows its day, and each change is in the audit trail. */
    @Test
    void anItemFollowsTheDayWhenAnotherPlanTakesItAndOneThatNamesItsPlanDoesNot() {
        UUID first = issue(1975);
        String following = store(LocalDate.of(1975, 6, 1));
        String named = store(LocalDate.of(1975, 6, 1));
        await().atMost(PATIENCE).until(() -> first.toString().equals(planOf(following)));
        await().atMost(PATIENCE).until(() -> first.toString().equals(planOf(named)));
        run("UPDATE content_item SET plan_named = true WHERE id = ?", UUID.fromString(named));

        run("UPDATE reference_plan SET status = 'SUPERSEDED' WHERE id = ?", first);
        UUID second = issue(1975);

        await().atMost(PATIENCE).until(() -> second.toString().equals(planOf(following)));
        assertThat(planOf(named)).isEqualTo(first.toString());
        as(Identity.AUDITOR)
                .queryParam("resource", "content-items/" + following)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("REPLACED", "REPLACED"))
                .body("items.resourceVersion", contains(2, 3));
    }

    @Test
    void theOthersAreTold() {
        String item = store(LocalDate.of(1972, 12, 31));
        UUID plan = issue(1972);

        String told = "items.find { it.id == '%s' }.planId".formatted(item);
        assertThat(ITEMS.of(
                        "VNBD",
                        event -> event.mentions(item)
                                && plan.toString().equals(event.data().getString(told)),
                        1))
                .isNotEmpty();
    }

    @Test
    void whatIsOfOtherDaysOrTakenBackStaysAsItIs() {
        String before = store(LocalDate.of(1972, 12, 31).minusYears(3));
        UUID withdrawn = new StoredItems(database)
                .store(Draft.news("VNBD", "Tin", LocalDate.of(1973, 5, 5)).takenBack());
        String within = store(LocalDate.of(1973, 5, 5));
        issue(1973);

        await().atMost(PATIENCE).until(() -> planOf(within) != null);
        assertThat(planOf(before)).isNull();
        assertThat(planOf(withdrawn.toString())).isNull();
    }

    @Test
    void howeverManyTheyAre() {
        for (int i = 0; i < MORE_THAN_AT_ONCE; i++) {
            store(LocalDate.of(1974, 5, 5));
        }
        UUID plan = issue(1974);

        await().atMost(PATIENCE).until(() -> homeless(1974) == 0);
        assertThat(ofPlan(plan)).isEqualTo(MORE_THAN_AT_ONCE);
    }

    private String store(LocalDate day) {
        return new StoredItems(database).store(Draft.news("VNBD", "Tin", day)).toString();
    }

    private static String planOf(String item) {
        return item(item).getString("planId");
    }

    private static JsonPath item(String id) {
        return as(Identity.VIEWER)
                .get("/api/v1/content-items/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** As the task-service's event leaves it. */
    private UUID issue(int year) {
        UUID plan = UUID.randomUUID();
        run(
                "INSERT INTO reference_plan (id, epoch, version, status, top_level, start_on, end_on)"
                        + " VALUES (?, 1, 1, 'ISSUED', true, make_date(?, 1, 1), make_date(?, 12, 31))",
                plan,
                year,
                year);
        return plan;
    }

    private int homeless(int year) {
        return count(
                "SELECT count(*) FROM content_item WHERE plan_id IS NULL AND extract(year FROM published_on) = ?",
                year);
    }

    private int ofPlan(UUID plan) {
        return count(
                "SELECT count(*) FROM content_item i JOIN content_revision r ON r.item_id = i.id AND r.revision = 2"
                        + " WHERE i.plan_id = ? AND i.revision = 2 AND r.plan_id = i.plan_id",
                plan);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
