package vn.lantoa.media.order.match;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.service.Body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.lantoa.media.order.match.OrderDeliveryTest.accept;
import static vn.lantoa.media.order.match.OrderDeliveryTest.anOrder;
import static vn.lantoa.media.order.match.OrderDeliveryTest.item;
import static vn.lantoa.media.order.match.OrderDeliveryTest.match;
import static vn.lantoa.media.order.match.OrderDeliveryTest.submit;

/** R044: nothing is paid twice, and never more than is ordered, however acceptances meet. */
@QuarkusTest
class AcceptancesAtOnceTest extends MediaApi {

    @Inject
    DataSource database;

    private CompletableFuture<ValidatableResponse> accepting(String order, Map<String, Object> acceptance) {
        return CompletableFuture.supplyAsync(() -> accept(order, acceptance));
    }

    private static void execute(Connection connection, String statement, String... ids) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < ids.length; i++) {
                prepared.setObject(i + 1, UUID.fromString(ids[i]));
            }
            prepared.execute();
        }
    }

    @Test
    void ofTwoAtOnceOnlyOneFindsRoom() throws Exception {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        ValidatableResponse late = submit(item(order, "2024-07-01", true), item(order, "2024-07-02", true));
        List<String> items = late.extract().path("lines.id");
        List<CompletableFuture<ValidatableResponse>> both;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "SELECT 1 FROM press_order WHERE id = ? FOR UPDATE", order);
            both = items.stream()
                    .map(id -> accepting(order, Map.of("acceptedBy", "Mẫu", "note", "Bão", "items", List.of(id))))
                    .toList();
            assertThat(HeldBack.by(holder, database, both)).isTrue();
            holder.commit();
        }

        List<Integer> statuses = both.stream()
                .map(one -> one.join().extract().statusCode())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409);
        match(order).body("totals.closedVnd", equalTo(100));
    }

    /** Each order has room for its own: only that acceptances follow one another keeps one of them out. */
    @Test
    void aWorkOfWhichTwoPublicationsAreAcceptedAtOnceOnTwoOrdersIsPaidOnce() throws Exception {
        List<String> orders = List.of(
                anOrder("BBD", OrderMother.order(OrderMother.news(1, 100))),
                anOrder("BBD", OrderMother.order(OrderMother.news(1, 100))));
        String work = Bodies.freshId();
        submit(
                        Body.with(item(orders.get(0), "2024-06-01", true), "workId", work),
                        Body.with(item(orders.get(1), "2024-06-02", true), "workId", work))
                .body("state", equalTo("ACCEPTED"));
        List<CompletableFuture<ValidatableResponse>> both;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "SELECT pg_advisory_xact_lock(hashtextextended('lantoa.order-acceptance', 0))");
            both = orders.stream()
                    .map(order -> accepting(order, Map.of("acceptedBy", "Mẫu")))
                    .toList();
            assertThat(HeldBack.by(holder, database, both)).isTrue();
            holder.commit();
        }

        assertThat(both.stream().map(one -> one.join().extract().statusCode())).containsExactlyInAnyOrder(201, 409);
        List<Integer> closed = orders.stream()
                .map(order -> match(order).extract().<Integer>path("totals.closedVnd"))
                .toList();
        assertThat(closed).containsExactlyInAnyOrder(100, 0);
    }

    /** It names another order by now, and is accepted on both at the same moment. */
    @Test
    void anItemThatIsAcceptedOnAnotherOrderMeanwhileIsRefused() throws Exception {
        String first = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        String second = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        String item = submit(item(second, "2024-06-01", true)).extract().path("lines[0].id");
        String acceptance = UUID.randomUUID().toString();
        CompletableFuture<ValidatableResponse> other;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            execute(
                    holder,
                    "INSERT INTO order_acceptance VALUES (?, 0, now(), 'x', now(), 'x', ?, 1, '01', '05', 'BBD', 'BBD',"
                            + " '2024-07-01', 'x', NULL, NULL, 100)",
                    acceptance,
                    first);
            execute(
                    holder,
                    "INSERT INTO order_accepted_item VALUES (?, 0, ?, ?, 'x', '2024-06-01', 1, 1, 100, false)",
                    acceptance,
                    first,
                    item);
            other = accepting(second, Map.of("acceptedBy", "Mẫu"));
            assertThat(HeldBack.by(holder, database, other)).isTrue();
            holder.commit();
        }

        other.get(20, TimeUnit.SECONDS).statusCode(409).body("code", equalTo("ORDER_ITEM_ACCEPTED"));
        match(second).body("totals.closedVnd", equalTo(0));
    }
}
