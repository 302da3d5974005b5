package vn.lantoa.task.budget.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.task.contract.BudgetAllocationDecided;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.FundingSourceChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What may be booked on a line, and how a mistake is made good. */
@QuarkusTest
class BudgetEntryTest extends BudgetApi {

    private static final int CLIENTS = 64;
    private static final long MOST = 1_000_000_000_000_000L;

    @Test
    void amountsAreExactUpTo10To15() {
        UUID own = aPlan();
        booked(opened(line(own, STATE)), "PLANNED", MOST, "2024-01-10");
        String other = opened(line(own, STATE));
        booked(other, "PLANNED", MOST - 1, "2024-01-10");

        budget(own, "groupBy=agency").body("totals.planned", equalTo(2 * MOST - 1));
        book(Identity.FINANCE, other, entry("PLANNED", 2, "2024-01-10"))
                .statusCode(409)
                .body("code", equalTo("BUDGET_TOO_LARGE"));
        book(Identity.FINANCE, other, entry("PLANNED", MOST + 1, "2024-01-10"))
                .statusCode(400)
                .body("code", equalTo("NUMBER_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0} books {1}: {2} {3}")
    @CsvSource({
        "OFFICER, PLANNED, 201,",
        "TOURISM, PLANNED, 201,",
        "FINANCE, PLANNED, 201,",
        "QUYNHON, PLANNED, 403, NOT_YOUR_ORG",
        "OFFICER, ALLOCATED, 403, FORBIDDEN",
        "TOURISM, DISBURSED, 403, FORBIDDEN",
        "APPROVER, PLANNED, 403, FORBIDDEN",
        "FINANCE, ALLOCATED, 409, BUDGET_STAGE_EXCEEDED"
    })
    void financeAloneBooksWhatIsMoreThanPlanned(String who, String stage, int status, String code) {
        Identity identity = Identity.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(who))
                .findFirst()
                .orElseThrow();

        book(identity, opened(line(plan, STATE)), entry(stage, 10, "2024-01-10"))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aMistakeIsReversedWholeAndOnceAndNeverUnderWhatStandsOnIt() {
        String line = opened(line(plan, STATE));
        String planned = booked(line, "PLANNED", 100, "2024-01-10");
        String allocated = booked(line, "ALLOCATED", 70, "2024-02-10");

        refused(line, reversal("PLANNED", 100, "2024-03-01", planned), 409, "BUDGET_STAGE_EXCEEDED");
        refused(line, reversal("ALLOCATED", 69, "2024-03-01", allocated), 400, "BUDGET_REVERSAL_NOT_WHOLE");
        refused(line, reversal("PLANNED", 70, "2024-03-01", allocated), 400, "BUDGET_REVERSAL_NOT_WHOLE");
        refused(line, reversal("ALLOCATED", 70, "2024-02-09", allocated), 400, "BUDGET_REVERSAL_TOO_EARLY");
        refused(line, reversal("ALLOCATED", 70, "2024-03-01", plan.toString()), 400, "BUDGET_REVERSAL_UNKNOWN");
        String back = book(Identity.FINANCE, line, reversal("ALLOCATED", 70, "2024-03-01", allocated))
                .statusCode(201)
                .body("amountVnd", equalTo(-70))
                .body("reverses", equalTo(allocated))
                .extract()
                .path("id");
        refused(line, reversal("ALLOCATED", 70, "2024-03-01", allocated), 409, "BUDGET_ENTRY_REVERSED");
        refused(line, reversal("ALLOCATED", 70, "2024-03-01", back), 409, "BUDGET_ENTRY_IS_REVERSAL");
        refused(line, reversal("PLANNED", -100, "2024-02-20", planned), 409, "BUDGET_STAGE_EXCEEDED");
        book(Identity.FINANCE, line, reversal("PLANNED", -100, "2024-03-02", planned))
                .statusCode(201);

        as(Identity.AUDITOR)
                .get("/api/v1/budget-lines/{id}/entries", line)
                .then()
                .statusCode(200)
                .body("items.amountVnd", contains(100, 70, -70, -100))
                .body("items[1].reversedBy", equalTo(back));
        as(Identity.AUDITOR)
                .get("/api/v1/budget-lines/{id}", line)
                .then()
                .body("planned", equalTo(0))
                .body("version", equalTo(4));
        assertThat(new TopicProbe(BudgetEntryBooked.TOPIC).of(line, 4))
                .extracting(seen -> seen.data().getLong("amountVnd"))
                .containsExactly(100L, 70L, -70L, -100L);
        assertThat(new TopicProbe(BudgetLineChanged.TOPIC)
                        .of(line, 1)
                        .get(0)
                        .data()
                        .getString("sourceKind"))
                .isEqualTo("STATE_PROVINCIAL");
    }

    private static void refused(String line, Map<String, Object> entry, int status, String code) {
        book(Identity.FINANCE, line, entry).statusCode(status).body("code", equalTo(code));
    }

    static Stream<Arguments> spoiledEntries() {
        return Stream.of(
                arguments("amountVnd", 0, "BUDGET_AMOUNT_NOT_POSITIVE"),
                arguments("amountVnd", -5, "BUDGET_AMOUNT_NOT_POSITIVE"),
                arguments("amountVnd", 1.5, "REQUEST_INVALID"),
                arguments("amountVnd", "10", "REQUEST_INVALID"),
                arguments("amountVnd", null, "REQUEST_INVALID"),
                arguments("stage", "SPENT", "REQUEST_INVALID"),
                arguments("bookedOn", "2999-01-01", "BUDGET_BOOKED_IN_FUTURE"),
                arguments("document", " ", "REQUEST_INVALID"),
                arguments("reversedBy", UUID.randomUUID().toString(), "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledEntries")
    void aSpoiledEntryIsRefused(String field, Object value, String code) {
        book(Identity.FINANCE, opened(line(plan, STATE)), Body.with(entry("PLANNED", 10, "2024-01-10"), field, value))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    @Test
    void nothingIsBookedOnALineThatThereIsNot() {
        book(Identity.FINANCE, UUID.randomUUID().toString(), entry("PLANNED", 10, "2024-01-10"))
                .statusCode(404)
                .body("code", equalTo("BUDGET_LINE_NOT_FOUND"));
    }

    @Test
    void whatIsAllocatedBeyondDecisionsIsWorthAWarning() {
        UUID own = aPlan();
        Map<String, Object> decision = Map.of(
                "planId",
                own.toString(),
                "agency",
                "SDL",
                "sourceCode",
                STATE,
                "fiscalYear",
                2024,
                "decisionNumber",
                "01/QĐ-MAU",
                "decidedOn",
                "2024-01-05",
                "amountVnd",
                50);
        String id = as(Identity.FINANCE)
                .body(decision)
                .post("/api/v1/budget-allocations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String line = opened(line(own, STATE));
        booked(line, "PLANNED", 100, "2024-01-10");
        book(Identity.FINANCE, line, entry("ALLOCATED", 50, "2024-01-10"))
                .statusCode(201)
                .body("warnings", hasSize(0));
        book(Identity.FINANCE, line, entry("ALLOCATED", 1, "2024-01-10"))
                .statusCode(201)
                .body("warnings.code", contains("BUDGET_ALLOCATION_SHORT"));

        budget(own, "groupBy=agency").body("totals.decided", equalTo(50)).body("totals.allocated", equalTo(51));
        as(Identity.OFFICER)
                .body(decision)
                .post("/api/v1/budget-allocations")
                .then()
                .statusCode(403);
        String reversal = "/api/v1/budget-allocations/" + id + "/reversal";
        String back = as(Identity.FINANCE)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(reversal)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.FINANCE)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(reversal)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_ALLOCATION_REVERSED"));
        budget(own, "groupBy=agency").body("totals.decided", equalTo(0));
        TopicProbe decided = new TopicProbe(BudgetAllocationDecided.TOPIC);
        assertThat(List.of(
                        decided.of(id, 1).get(0).data(),
                        decided.of(back, 1).get(0).data()))
                .extracting(
                        one -> one.getInt("amountVnd"),
                        one -> one.getString("reverses"),
                        one -> one.getString("sourceKind"))
                .containsExactly(tuple(50, null, "STATE_PROVINCIAL"), tuple(-50, id, "STATE_PROVINCIAL"));
        assertThat(new TopicProbe(FundingSourceChanged.TOPIC)
                        .of(STATE, 1)
                        .get(0)
                        .data()
                        .getString("kind"))
                .isEqualTo("STATE_PROVINCIAL");
    }

    @Test
    void ofManyWhoBookTheLastDongOneDoes() throws Exception {
        String line = opened(line(plan, STATE));
        for (String stage : List.of("PLANNED", "ALLOCATED", "COMMITTED")) {
            booked(line, stage, 100, "2024-01-10");
        }

        List<Integer> threes = atOnce(line, 3);
        List<Integer> ones = atOnce(line, 1);

        assertThat(threes)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(33);
        assertThat(ones)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        as(Identity.VIEWER)
                .get("/api/v1/budget-lines/{id}", line)
                .then()
                .body("disbursed", equalTo(100))
                .body("committed", equalTo(100));
    }

    private static List<Integer> atOnce(String line, long amount) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> all = IntStream.range(0, CLIENTS)
                    .mapToObj(n -> (Callable<Integer>)
                            () -> book(Identity.FINANCE, line, entry("DISBURSED", amount, "2024-01-10"))
                                    .extract()
                                    .statusCode())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(all)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            clients.shutdown();
        }
    }
}
