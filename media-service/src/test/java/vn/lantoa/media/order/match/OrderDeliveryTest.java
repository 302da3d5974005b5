package vn.lantoa.media.order.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** R044, R053: items name their order, the order is matched, and a person accepts. */
@QuarkusTest
class OrderDeliveryTest extends WebhookApi {

    private static final String NOBODYS = "018f2c5a-7b00-7a10-8f00-00000000dead";

    static String anOrder(String agency, Map<String, Object> order) {
        String partnership = as(Identity.OFFICER)
                .body(OrderMother.partnership(agency))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(Identity.OFFICER)
                .body(order)
                .post("/api/v1/partnerships/" + partnership + "/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> item(String order, String day, boolean shown) {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "orderId", order);
        item = Body.with(item, "publishedAt", day + "T08:00:00+07:00");
        return shown ? Body.with(item, "url", "https://example.vn/" + item.get("externalId")) : item;
    }

    @SafeVarargs
    static ValidatableResponse submit(Map<String, Object>... items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", Arrays.asList(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    static ValidatableResponse match(String order) {
        return as(Identity.PRESS_BBD)
                .get("/api/v1/orders/" + order + "/match")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse accept(String order, Map<String, Object> acceptance) {
        return as(Identity.OFFICER)
                .body(acceptance)
                .post("/api/v1/orders/" + order + "/acceptances")
                .then();
    }

    private static List<String> idsOf(List<Map<String, Object>> items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add((String) item.get("externalId")));
        return ids;
    }

    @Test
    void anItemNamesAnOrderOfItsOwn() {
        String own = anOrder("BBD", OrderMother.order(OrderMother.news(1, 1)));
        String others = anOrder("BTV", OrderMother.order(OrderMother.news(1, 1)));
        Map<String, Object> item = item(own, "2024-06-01", true);

        submit(item, item(others, "2024-06-01", true), item(NOBODYS, "2024-06-01", true))
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("lines.status", contains("CREATED", "REJECTED", "REJECTED"))
                .body("lines[1].errors.field", contains("orderId"))
                .body("lines[1].errors.code", contains("ORDER_UNKNOWN"))
                .body("lines[2].errors.code", contains("ORDER_UNKNOWN"));
        submit(item).body("lines.status", contains("UNCHANGED"));
        submit(Body.without(item, "orderId")).body("lines[0].changed", contains("orderId"));
        submit(item).body("lines[0].changed", contains("orderId"));
        submit(Body.with(item, "orderId", "01/ĐH")).body("lines[0].errors.field", contains("orderId"));

        as(Identity.PRESS_BBD)
                .queryParam("orderId", own)
                .get("/api/v1/content-items")
                .then()
                .statusCode(200)
                .body("items.externalId", contains(item.get("externalId")))
                .body("items.orderId", contains(own));
    }

    /** An order whose channel is misspelt is met by nothing: whoever places it is told, as who sends an item is. */
    @Test
    void aChannelThatIsNotListedIsWorthAWarningAndAnyNameOfOneThatIsIsTheSame() {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of("code", "K-" + mark, "name", "Đặt hàng " + mark, "kind", "ONLINE"))
                .post("/api/v1/channels")
                .then()
                .statusCode(201);
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "channel", "Đặt hàng " + mark);
        await().untilAsserted(() -> submit(item).body("lines[0].warnings", empty()));
        String order = anOrder("BBD", onChannel("Đặt hàn " + mark));

        amend(order, Body.with(onChannel("Đặt hàn " + mark), "number", "02/ĐH"))
                .statusCode(200)
                .body("warnings.field", contains("deliverables[0].channel"))
                .body("warnings.code", contains("CHANNEL_UNKNOWN"))
                .body("warnings[0].message", containsString("Đặt hàng " + mark));
        amend(order, onChannel("đặt hàng " + mark)).statusCode(200).body("warnings", empty());
        submit(Body.with(item(order, "2024-06-01", true), "channel", "K-" + mark));
        accept(order, Map.of("acceptedBy", "Nguyễn Văn A")).statusCode(201);
        amend(order, onChannel("K-" + mark)).statusCode(200).body("deliverables[0].channel", equalTo("K-" + mark));
        amend(order, onChannel("Báo khác")).statusCode(409).body("code", equalTo("ORDER_PART_ACCEPTED"));
    }

    private static Map<String, Object> onChannel(String channel) {
        return OrderMother.order(Body.with(OrderMother.news(1, 1), "channel", channel));
    }

    private static ValidatableResponse amend(String order, Map<String, Object> entry) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(entry)
                .put("/api/v1/orders/" + order)
                .then();
    }

    @Test
    void anOrderIsMatchedThreeWaysAndAcceptedByAPerson() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(2, 500_000)));
        List<Map<String, Object>> items = List.of(
                item(order, "2024-06-01", true),
                item(order, "2024-06-02", false),
                Body.with(item(order, "2024-06-03", true), "genre", "ARTICLE"),
                item(order, "2024-07-01", true));
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", items))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        match(order)
                .body("items.externalId", equalTo(idsOf(items)))
                .body("items.verdict", contains("MATCHED", "NO_EVIDENCE", "WRONG_KIND", "LATE"))
                .body("deliverables[0].ordered", equalTo(2))
                .body("deliverables[0].delivered", equalTo(3))
                .body("deliverables[0].accepted", equalTo(1))
                .body("deliverables[0].remaining", equalTo(1))
                .body("deliverables[0].acceptedVnd", equalTo(500_000))
                .body("totals.acceptedVnd", equalTo(500_000))
                .body("items[0].line", equalTo(1))
                .body("items[2].deliverable", nullValue());
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.observation((String)
                        items.get(1).get("externalId")))))
                .post("/api/v1/metric-observations")
                .then()
                .statusCode(201);
        match(order)
                .body("items.verdict", contains("MATCHED", "MATCHED", "WRONG_KIND", "LATE"))
                .body("items[3].findings", contains("LATE", "OVER"));

        ValidatableResponse made = accept(
                        order,
                        Map.of("acceptedBy", "Người nghiệm thu mẫu", "acceptedOn", "2024-07-10", "note", "Biên bản 1"))
                .statusCode(201)
                .body("items.externalId", equalTo(idsOf(items.subList(0, 2))))
                .body("amountVnd", equalTo(1_000_000))
                .body("minute.acceptedBy", equalTo("Người nghiệm thu mẫu"))
                .body("minute.agencyName", equalTo("Báo Bình Định"))
                .body("minute.partnershipNumber", equalTo("05/HĐ-STTTT"))
                .body("minute.lines.accepted", contains(2))
                .body("minute.lines.ordered", contains(2))
                .body("minute.lines.amountVnd", contains(1_000_000))
                .body("minute.totalVnd", equalTo(1_000_000));
        accept(order, Map.of("acceptedBy", "Người nghiệm thu mẫu"))
                .statusCode(409)
                .body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
        match(order)
                .body("deliverables[0].closed", equalTo(2))
                .body("totals.closedVnd", equalTo(1_000_000))
                .body("items[0].acceptanceId", equalTo(made.extract().path("id")));
        as(Identity.PRESS_BBD)
                .get(made.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("minute.totalVnd", equalTo(1_000_000));
        as(Identity.PRESS_BTV).get(made.extract().header("Location")).then().statusCode(404);
        as(Identity.PRESS_BTV).get("/api/v1/orders/" + order + "/match").then().statusCode(404);
    }

    @Test
    void whatIsOnlyLateIsAcceptedByNameAndWithANote() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(1, 7)));
        Map<String, Object> late = item(order, "2024-07-01", true);
        Map<String, Object> unseen = item(order, "2024-06-01", false);
        submit(late, unseen);
        Map<String, Object> acceptance = Map.of("acceptedBy", "Mẫu", "items", List.of(late.get("externalId")));

        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(409).body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
        accept(order, acceptance).statusCode(400).body("code", equalTo("ORDER_NOTE_REQUIRED"));
        accept(order, Map.of("acceptedBy", "Mẫu", "items", List.of(unseen.get("externalId"))))
                .statusCode(409)
                .body("code", equalTo("ORDER_ITEM_NOT_ACCEPTABLE"));
        accept(order, Map.of("acceptedBy", "Mẫu", "items", List.of("khong-co")))
                .statusCode(400)
                .body("violations.field", contains("items[0]"));
        accept(order, Body.with(acceptance, "note", "Bão, đồng ý lùi hạn"))
                .statusCode(201)
                .body("items.late", contains(true))
                .body("amountVnd", equalTo(7));

        match(order)
                .body("items.verdict", contains("NO_EVIDENCE", "LATE"))
                .body("deliverables[0].accepted", equalTo(1))
                .body("deliverables[0].remaining", equalTo(0));
    }

    @Test
    void whatWasAcceptedStaysThroughAmendmentsAndWithdrawals() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(3, 100)));
        Map<String, Object> item = item(order, "2024-06-01", true);
        String itemId = submit(item).extract().path("lines[0].id");
        accept(order, Map.of("acceptedBy", "Mẫu", "deliverable", 1)).statusCode(201);
        for (Map<String, Object> other :
                List.of(OrderMother.news(3, 99), Body.with(OrderMother.news(3, 100), "language", "en"))) {
            as(Identity.OFFICER)
                    .header("If-Match", "*")
                    .body(OrderMother.order(other))
                    .put("/api/v1/orders/" + order)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ORDER_PART_ACCEPTED"));
        }
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(OrderMother.order(OrderMother.news(1, 100)))
                .put("/api/v1/orders/" + order)
                .then()
                .statusCode(200);
        as(Identity.PRESS_BBD)
                .header("If-Match", "*")
                .body(Map.of("reason", "Đăng nhầm"))
                .post("/api/v1/content-items/" + itemId + "/withdrawal")
                .then()
                .statusCode(200);

        match(order)
                .body("items.withdrawn", contains(true))
                .body("items.verdict", contains("NO_EVIDENCE"))
                .body("deliverables[0].delivered", equalTo(0))
                .body("deliverables[0].accepted", equalTo(1))
                .body("totals.closedVnd", equalTo(100));
    }

    @Test
    void whatWasAcceptedOnOneOrderIsOverOnAnother() {
        String first = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        String second = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        Map<String, Object> item = item(first, "2024-06-01", true);
        submit(item);
        accept(first, Map.of("acceptedBy", "Mẫu")).statusCode(201);

        submit(Body.with(item, "orderId", second)).body("lines.status", contains("UPDATED"));

        match(second).body("items.verdict", contains("OVER")).body("totals.acceptedVnd", equalTo(0));
        accept(second, Map.of("acceptedBy", "Mẫu")).statusCode(409).body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
        match(first).body("items", hasSize(1)).body("totals.closedVnd", equalTo(100));
    }

    /** A work is paid once, though each of its publications names an order. */
    @Test
    void aWorkIsPaidOnceWhicheverOrdersItsPublicationsName() {
        String first = anOrder("BBD", OrderMother.order(OrderMother.news(5, 100)));
        String second = anOrder("BBD", OrderMother.order(OrderMother.news(5, 100)));
        Map<String, Object> item = item(first, "2024-06-01", true);
        Object work = item.get("externalId");
        Map<String, Object> again = Body.with(item(first, "2024-06-02", true), "workId", work);
        Map<String, Object> elsewhere = Body.with(item(second, "2024-06-03", true), "workId", work);
        submit(item, again, elsewhere);

        match(first)
                .body("items.verdict", contains("MATCHED", "SAME_WORK"))
                .body("items.workId", contains(work, work))
                .body("totals.acceptedVnd", equalTo(100));
        match(second).body("items.verdict", contains("MATCHED"));
        accept(first, Map.of("acceptedBy", "Mẫu")).statusCode(201).body("amountVnd", equalTo(100));
        accept(first, Map.of("acceptedBy", "Mẫu", "note", "Lại", "items", List.of(again.get("externalId"))))
                .statusCode(409)
                .body("code", equalTo("ORDER_ITEM_NOT_ACCEPTABLE"));
        match(second).body("items.verdict", contains("SAME_WORK")).body("totals.sameWork", equalTo(1));
        accept(second, Map.of("acceptedBy", "Mẫu")).statusCode(409).body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
    }

    /** The line of the submission says another title then. */
    @Test
    void theMatchNamesTheCorrectionThatCameAfterTheSubmission() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(1, 100)));
        Map<String, Object> item = item(order, "2024-06-01", true);
        submit(item);
        match(order).body("items[0].correctionId", nullValue());
        Map<String, Object> line = Map.of("externalId", item.get("externalId"), "set", Map.of("title", "Tên đúng"));
        String correction = keyed(Identity.PRESS_BBD)
                .body(Map.of("reason", "Ghi nhầm", "items", List.of(line)))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/" + correction + "/approve")
                .then()
                .statusCode(200);

        match(order)
                .body("items[0].title", equalTo("Tên đúng"))
                .body("items[0].line", equalTo(1))
                .body("items[0].correctionId", equalTo(correction));
    }

    @Test
    void whatWasPublishedBeforeTheAgreementIsNotAccepted() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(5, 100)));
        Map<String, Object> early = item(order, "2023-12-31", true);
        submit(early, item(order, "2024-01-01", true));

        match(order)
                .body("items.verdict", contains("BEFORE_AGREEMENT", "MATCHED"))
                .body("totals.beforeAgreement", equalTo(1));
        accept(order, Map.of("acceptedBy", "Mẫu", "note", "Sớm", "items", List.of(early.get("externalId"))))
                .statusCode(409)
                .body("code", equalTo("ORDER_ITEM_NOT_ACCEPTABLE"));
        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(201).body("amountVnd", equalTo(100));
    }

    @Test
    void whatIsPlacedAmendedAndAcceptedIsToldToItsAgencyOnly() {
        try (Receiver receiver = new Receiver()) {
            String webhook = register(Identity.PRESS_BBD, receiver.url("/"), "ORDER_CHANGED", "ORDER_ACCEPTED")
                    .extract()
                    .path("id");
            anOrder("BTV", OrderMother.order(OrderMother.news(1, 1)));
            String order = anOrder("BBD", OrderMother.order(OrderMother.news(1, 1)));
            for (int twice = 0; twice < 2; twice++) {
                as(Identity.OFFICER)
                        .header("If-Match", "*")
                        .body(OrderMother.order(OrderMother.news(1, 2)))
                        .put("/api/v1/orders/" + order)
                        .then()
                        .statusCode(200);
            }
            submit(item(order, "2024-06-01", true));
            accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(201);

            receiver.awaitReceived(3);
            disable(Identity.PRESS_BBD, webhook);
            assertThat(receiver.awaitReceived(3))
                    .extracting(told ->
                            told.json().getString("type") + " " + told.json().getString("data.id"))
                    .containsExactlyInAnyOrder(
                            "ORDER_CHANGED " + order, "ORDER_CHANGED " + order, "ORDER_ACCEPTED " + order);
            assertThat(receiver.awaitReceived(3))
                    .extracting(told -> told.json().getString("data.links.acceptances"))
                    .contains("/api/v1/orders/" + order + "/acceptances");
        }
    }

    @Test
    void whatIsPlacedAmendedAndAcceptedIsPublished() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(2, 1)));
        submit(item(order, "2024-06-01", true));
        accept(order, Map.of("acceptedBy", "Mẫu", "acceptedOn", "2024-07-01")).statusCode(201);
        submit(item(order, "2024-06-02", true));
        accept(order, Map.of("acceptedBy", "Mẫu", "acceptedOn", "2024-07-02")).statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(OrderMother.order(OrderMother.news(3, 1)))
                .put("/api/v1/orders/" + order)
                .then()
                .statusCode(200);

        var told = new TopicProbe(OrderChanged.TOPIC).of(order, 4);
        assertThat(told)
                .extracting(one -> one.data().getString("acceptedOn"))
                .as("an amendment asks for more than was accepted")
                .containsExactly(null, null, "2024-07-02", null);
        assertThat(told).extracting(TopicProbe.Seen::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.get(0).data().getString("dueOn")).isEqualTo("2024-06-30");
        assertThat(told.get(0).data().getString("agency")).isEqualTo("BBD");
    }

    /** rules.md §2: the former name is an alias then. */
    @Test
    void whatWasDeliveredBeforeAChannelWasRenamedStillMatches() {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> channel = Map.of("code", "KENH-" + mark, "name", "Kênh Cũ " + mark, "kind", "SOCIAL");
        as(Identity.OFFICER).body(channel).post("/api/v1/channels").then().statusCode(201);
        String order =
                anOrder("BBD", OrderMother.order(Body.with(OrderMother.news(1, 100), "channel", "Kênh Cũ " + mark)));
        submit(Body.with(item(order, "2024-06-01", true), "channel", "Kênh Cũ " + mark));
        Map<String, Object> renamed = Body.with(channel, "name", "Kênh Mới " + mark);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(renamed, "aliases", List.of("Kênh Cũ " + mark)))
                .put("/api/v1/channels/KENH-" + mark)
                .then()
                .statusCode(200);

        await().untilAsserted(() -> as(Identity.PRESS_BBD)
                .queryParam("channel", "Kênh Mới " + mark)
                .get("/api/v1/content-items")
                .then()
                .body("items", hasSize(1)));
        match(order).body("items.verdict", contains("MATCHED"));
    }

    @Test
    void anAcceptanceIsOfAPersonAndAnOfficerEntersIt() {
        String order = anOrder("BBD", OrderMother.order(OrderMother.news(1, 1)));

        match(order).body("items", empty()).body("deliverables", hasSize(1));
        accept(order, Map.of("acceptedBy", " ")).statusCode(400).body("violations.field", contains("acceptedBy"));
        accept(order, Map.of("acceptedBy", "Mẫu", "deliverable", 2))
                .statusCode(400)
                .body("code", equalTo("ORDER_DELIVERABLE_UNKNOWN"));
        accept(order, Map.of("acceptedBy", "Mẫu", "acceptedOn", "2999-01-01"))
                .statusCode(400)
                .body("code", equalTo("ORDER_ACCEPTANCE_IN_FUTURE"));
        as(Identity.PRESS_BBD)
                .body(Map.of("acceptedBy", "Mẫu"))
                .post("/api/v1/orders/" + order + "/acceptances")
                .then()
                .statusCode(403);
        accept(NOBODYS, Map.of("acceptedBy", "Mẫu")).statusCode(404).body("code", equalTo("ORDER_NOT_FOUND"));
        as(Identity.VIEWER)
                .get("/api/v1/orders/" + order + "/acceptances/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("ORDER_ACCEPTANCE_NOT_FOUND"));
    }
}
