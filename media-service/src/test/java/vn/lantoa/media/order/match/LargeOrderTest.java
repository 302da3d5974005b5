package vn.lantoa.media.order.match;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.service.Body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.lantoa.media.order.match.OrderDeliveryTest.accept;
import static vn.lantoa.media.order.match.OrderDeliveryTest.anOrder;
import static vn.lantoa.media.order.match.OrderDeliveryTest.item;
import static vn.lantoa.media.order.match.OrderDeliveryTest.match;
import static vn.lantoa.media.order.match.OrderDeliveryTest.submit;

/** R044: however many items name an order, its figures are of all of them, and all can be accepted. */
@QuarkusTest
class LargeOrderTest extends MediaApi {

    private static final int MOST_SHOWN = 10_000;
    private static final int COPIES = 10_100;

    /** Of one work so many of them. */
    private static final int ALIKE = 100;

    private static final String COLUMNS = """
            SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = 'content_item' AND is_generated = 'NEVER'
              AND column_name NOT IN ('id', 'external_id', 'work_id', 'published_at')""";

    private static final String COPY = """
            INSERT INTO content_item (id, external_id, work_id, published_at, %1$s)
            SELECT uuidv7(), external_id || '-' || n, external_id || '-' || greatest(n, %2$d),
              published_at + n * interval '1 second', %1$s
            FROM content_item, generate_series(1, %3$d) AS n WHERE external_id = ?""";

    @Inject
    Sql sql;

    private void copies(String externalId) {
        QuarkusTransaction.requiringNew().run(() -> {
            String columns =
                    sql.statement(COLUMNS).queryOne(row -> row.text("names")).orElseThrow();
            sql.update(COPY.formatted(columns, ALIKE, COPIES), externalId);
        });
    }

    @Test
    void moreItemsThanAnAnswerHoldsAreMatchedAndAccepted() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(20_000, 7)));
        Map<String, Object> first = item(order, "2024-06-01", true);
        submit(first).body("created", equalTo(1));
        copies((String) first.get("externalId"));
        submit(Body.with(item(order, "2024-06-02", true), "genre", "ARTICLE")).body("created", equalTo(1));
        int matched = 1 + COPIES - ALIKE + 1;

        match(order)
                .body("totalItems", equalTo(COPIES + 2))
                .body("items", hasSize(MOST_SHOWN))
                .body("items[0].externalId", equalTo(first.get("externalId")))
                .body("totals.items", equalTo(COPIES + 2))
                .body("totals.matched", equalTo(matched))
                .body("totals.sameWork", equalTo(ALIKE - 1))
                .body("totals.wrongKind", equalTo(1))
                .body("deliverables[0].accepted", equalTo(matched))
                .body("totals.acceptedVnd", equalTo(7 * matched));

        String last = first.get("externalId") + "-" + COPIES;
        accepted(order, Map.of("acceptedBy", "Mẫu", "items", List.of(last))).body("items.externalId", contains(last));
        accepted(order, Map.of("acceptedBy", "Mẫu"))
                .body("items", hasSize(MOST_SHOWN))
                .body("items[0].externalId", equalTo(first.get("externalId")))
                .body("minute.lines.acceptedBefore", contains(1));
        accepted(order, Map.of("acceptedBy", "Mẫu")).body("items", hasSize(matched - MOST_SHOWN - 1));
        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(409).body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
        match(order).body("totals.closedVnd", equalTo(7 * matched));
    }

    private static ValidatableResponse accepted(String order, Map<String, Object> acceptance) {
        return accept(order, acceptance).statusCode(201);
    }
}
