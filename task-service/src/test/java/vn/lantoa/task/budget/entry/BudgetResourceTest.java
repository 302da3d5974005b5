package vn.lantoa.task.budget.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;
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
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Money from its source to its settlement: lines of plans, what is booked on them, and what that adds up to. */
@QuarkusTest
class BudgetResourceTest extends TaskApi {

    private static final int CLIENTS = 64;
    private static final long MOST = 1_000_000_000_000_000L;

    private static UUID plan;
    private static final String STATE =
            "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private static final String SOCIAL = "XH-" + STATE.substring(3);

    @BeforeEach
    void haveAPlanAndSources() {
        if (plan == null) {
            plan = aPlan();
            source(STATE, "STATE_PROVINCIAL");
            source(SOCIAL, "SOCIAL");
        }
    }

    private static void source(String code, String kind) {
        as(Identity.FINANCE)
                .body(Map.of("code", code, "kind", kind, "name", "Nguồn " + code))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> line(UUID ofPlan, String source) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("planId", ofPlan.toString());
        line.put("title", "Phim ngắn (dữ liệu tổng hợp)");
        line.put("agency", "SDL");
        line.put("sourceCode", source);
        line.put("fiscalYear", 2024);
        return line;
    }

    private static String opened(Map<String, Object> line) {
        return as(Identity.OFFICER)
                .body(line)
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> entry(String stage, long amount, String bookedOn) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("stage", stage);
        entry.put("amountVnd", amount);
        entry.put("bookedOn", bookedOn);
        entry.put("document", "Chứng từ mẫu");
        return entry;
    }

    private static ValidatableResponse book(Identity who, String line, Map<String, Object> entry) {
        return as(who).body(entry)
                .post("/api/v1/budget-lines/{id}/entries", line)
                .then();
    }

    private static String booked(String line, String stage, long amount, String bookedOn) {
        return book(Identity.FINANCE, line, entry(stage, amount, bookedOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse budget(UUID ofPlan, String query) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/" + ofPlan + "/budget?" + query)
                .then()
                .statusCode(200);
    }

    /** By hand: of the state 1,000 planned to 200 settled, of society 500 planned and allocated. */
    @Test
    void aPlansBudgetAddsUpAsOfAnyDay() {
        UUID own = aPlan();
        String task = as(Identity.OFFICER)
                .body(Bodies.task(own))
                .post("/api/v1/tasks")
                .path("id");
        String state = opened(Body.with(line(own, STATE), "taskId", task));
        Map<String, Object> race = Body.with(line(own, SOCIAL), "eventCode", "GIAI-MAU");
        String social = opened(Body.with(race, "clausePath", "II.3-2"));
        opened(Body.with(line(own, STATE), "fiscalYear", 2025));
        booked(state, "PLANNED", 1000, "2024-01-10");
        booked(state, "ALLOCATED", 800, "2024-02-01");
        booked(state, "COMMITTED", 600, "2024-03-01");
        booked(state, "DISBURSED", 300, "2024-04-01");
        booked(state, "SETTLED", 200, "2024-05-01");
        booked(social, "PLANNED", 500, "2024-01-10");
        booked(social, "ALLOCATED", 200, "2024-02-01");

        budget(own, "groupBy=source")
                .body("rows.source", contains(STATE, SOCIAL))
                .body("rows.lines", contains(2, 1))
                .body("rows.planned", contains(1000, 500))
                .body("rows.settled", contains(200, 0))
                .body("rows[0].executionRate", equalTo(0.375f))
                .body("totals.planned", equalTo(1500))
                .body("totals.executionRate", equalTo(0.3f))
                .body("totals.social.allocated", equalTo(200))
                .body("totals.socialShare", equalTo(0.2f))
                .body("rows.socialShare", contains(equalTo(0), equalTo(1)));
        budget(own, "groupBy=clause").body("rows.clause", contains("II.3-1", "II.3-2", null));
        budget(own, "groupBy=event")
                .body("rows.event", contains("GIAI-MAU", null))
                .body("rows.socialShare", contains(equalTo(1), equalTo(0)));
        budget(own, "groupBy=task").body("rows.task", contains(task, null)).body("rows.lines", contains(1, 2));
        budget(own, "groupBy=fiscalYear").body("rows.fiscalYear", contains(2024, 2025));
        budget(own, "groupBy=order").body("rows.order", contains(nullValue()));
        budget(own, "fiscalYear=2025").body("rows.agency", contains("SDL")).body("rows.planned", contains(0));
        budget(own, "asOf=2024-03-15")
                .body("totals.committed", equalTo(600))
                .body("totals.disbursed", equalTo(0))
                .body("totals.executionRate", equalTo(0));
        budget(own, "asOf=2024-01-31")
                .body("totals.executionRate", nullValue())
                .body("totals.reason", equalTo("NOTHING_ALLOCATED"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/" + own + "/clauses/II.3-1/trace")
                .then()
                .statusCode(200)
                .body("budget.clause", equalTo("II.3-1"))
                .body("budget.disbursed", equalTo(300));
        as(Identity.VIEWER)
                .get("/api/v1/budget-lines?eventCode=GIAI-MAU&planId=" + own)
                .then()
                .statusCode(200)
                .body("items.planned", contains(500));
        as(Identity.VIEWER)
                .get("/api/v1/plans/" + own + "/budget?groupBy=colour")
                .then()
                .statusCode(400)
                .body("violations.field", contains("groupBy"));
    }

    /** By hand: the province plans 600 of 1,000, the city 300, society 100; it is the city's alone that is paid. */
    @Test
    void theShareOfEachKindOfSourceIsTold() {
        UUID own = aPlan();
        String district = "NH-" + STATE.substring(3);
        source(district, "STATE_DISTRICT");
        Map<String, Object> race = Body.with(line(own, STATE), "eventCode", "GIAI-MAU");
        String province = opened(race);
        String city = opened(Body.with(race, "sourceCode", district));
        String society = opened(Body.with(race, "sourceCode", SOCIAL));
        opened(line(own, STATE));
        booked(province, "PLANNED", 600, "2024-01-10");
        booked(city, "PLANNED", 300, "2024-01-10");
        booked(society, "PLANNED", 100, "2024-01-10");
        booked(province, "ALLOCATED", 400, "2024-01-10");
        for (String stage : List.of("ALLOCATED", "COMMITTED", "DISBURSED")) {
            booked(city, stage, 100, "2024-01-10");
        }
        booked(society, "ALLOCATED", 100, "2024-01-10");

        budget(own, "groupBy=event")
                .body("totals.kinds.kind", contains("STATE_PROVINCIAL", "STATE_DISTRICT", "SOCIAL"))
                .body("totals.kinds.lines", contains(2, 1, 1))
                .body("totals.kinds.planned", contains(600, 300, 100))
                .body("totals.kinds.plannedShare", contains(0.6f, 0.3f, 0.1f))
                .body("totals.kinds.allocatedShare", contains(0.666667f, 0.166667f, 0.166667f))
                .body("totals.kinds.disbursedShare", contains(0, 1, 0))
                .body("rows.event", contains("GIAI-MAU", null))
                .body("rows.lines", contains(3, 1))
                .body("rows.allocated", contains(600, 0))
                .body("rows.socialShare", contains(0.166667f, null));
        budget(own, "asOf=2024-01-09")
                .body("totals.kinds.lines", contains(2, 1, 1))
                .body("totals.kinds.plannedShare", contains(nullValue(), nullValue(), nullValue()));
    }

    /** By hand: of 20 articles for 1,010 đồng 8 are there for 300; a task that counts nothing has no cost of a unit. */
    @Test
    void theMoneyOfATaskIsToldForEachUnitThatItBringsAbout() {
        UUID own = aPlan();
        String articles = aTask(Bodies.task(own));
        String uncounted = aTask(Body.without(Bodies.task(own), "deliverable"));
        String line = opened(Body.with(line(own, STATE), "taskId", articles));
        booked(line, "PLANNED", 1010, "2024-01-10");
        booked(line, "ALLOCATED", 300, "2024-01-10");
        booked(line, "COMMITTED", 300, "2024-01-10");
        booked(line, "DISBURSED", 300, "2024-04-01");
        booked(opened(Body.with(line(own, STATE), "taskId", uncounted)), "PLANNED", 5, "2024-01-10");
        reported(articles, Body.with(Bodies.progress("2024-03-01", 40), "quantityDone", 8));

        String cost = "rows.find { it.task == '" + articles + "' }.unitCost";
        budget(own, "groupBy=task&asOf=2024-04-01")
                .body(cost + ".quantity", equalTo(20))
                .body(cost + ".unit", equalTo("bài"))
                .body(cost + ".plannedVnd", equalTo(51))
                .body(cost + ".produced", equalTo(8))
                .body(cost + ".disbursedVnd", equalTo(38))
                .body("rows.find { it.task == '" + uncounted + "' }.unitCost", nullValue());
        budget(own, "groupBy=task&asOf=2024-02-29")
                .body(cost + ".plannedVnd", equalTo(51))
                .body(cost + ".produced", nullValue())
                .body(cost + ".disbursedVnd", nullValue());
        budget(own, "groupBy=agency").body("rows.unitCost", contains(nullValue()));
    }

    /** Nobody said how many there are: once the task is done there are all. */
    @Test
    void whatIsDoneIsThereAltogether() {
        UUID own = aPlan();
        String articles = aTask(Bodies.task(own));
        String line = opened(Body.with(line(own, STATE), "taskId", articles));
        for (String stage : List.of("PLANNED", "ALLOCATED", "COMMITTED", "DISBURSED")) {
            booked(line, stage, 1000, "2024-01-10");
        }
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        reported(articles, Bodies.progress("2024-05-01", 100));

        budget(own, "groupBy=task&asOf=2024-04-30").body("rows[0].unitCost.disbursedVnd", nullValue());
        budget(own, "groupBy=task&asOf=2024-05-01")
                .body("rows[0].unitCost.produced", equalTo(20))
                .body("rows[0].unitCost.disbursedVnd", equalTo(50));
        budget(own, "groupBy=task&asOf=2024-05-01&knownAt=" + before)
                .body("rows[0].unitCost.quantity", equalTo(20))
                .body("rows[0].unitCost.produced", nullValue());

        reported(articles, Body.with(Bodies.progress("2024-06-01", 90), "note", "Đếm lại: thiếu hai bài"));
        budget(own, "groupBy=task&asOf=2024-05-15").body("rows[0].unitCost.produced", equalTo(20));
        budget(own, "groupBy=task&asOf=2024-06-01").body("rows[0].unitCost.produced", nullValue());
    }

    private static String aTask(Map<String, Object> task) {
        return as(Identity.OFFICER)
                .body(task)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reported(String task, Map<String, Object> progress) {
        as(Identity.OFFICER)
                .body(progress)
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
    }

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

    private static Map<String, Object> reversal(String stage, long amount, String bookedOn, String reverses) {
        return Body.with(entry(stage, amount, bookedOn), "reverses", reverses);
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

    static Stream<Arguments> spoiledLines() {
        return Stream.of(
                arguments("planId", UUID.randomUUID().toString(), "BUDGET_PLAN_UNKNOWN"),
                arguments("agency", "KHONG-CO", "BUDGET_AGENCY_UNKNOWN"),
                arguments("sourceCode", "KHONG-CO", "BUDGET_SOURCE_UNKNOWN"),
                arguments("taskId", UUID.randomUUID().toString(), "BUDGET_TASK_UNKNOWN"),
                arguments("clausePath", "IX.9", "BUDGET_CLAUSE_UNKNOWN"),
                arguments("fiscalYear", 24, "REQUEST_INVALID"),
                arguments("title", null, "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledLines")
    void aSpoiledLineIsRefused(String field, Object value, String code) {
        as(Identity.OFFICER)
                .body(Body.with(line(plan, STATE), field, value))
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    /** What was booked for an earlier day, but later than the instant, is not known then; nor are later lines. */
    @Test
    void aBudgetIsToldAsItWasKnownAtAnInstant() {
        UUID own = aPlan();
        String line = opened(line(own, STATE));
        String wrong = booked(line, "PLANNED", 100, "2024-01-10");
        Instant then = Instant.now().truncatedTo(ChronoUnit.MICROS);
        booked(line, "PLANNED", 40, "2024-01-05");
        book(Identity.FINANCE, line, reversal("PLANNED", 100, "2024-01-10", wrong))
                .statusCode(201);
        booked(opened(line(own, SOCIAL)), "PLANNED", 7, "2024-01-10");

        budget(own, "groupBy=source&knownAt=" + then)
                .body("knownAt", equalTo(then.toString()))
                .body("rows.source", contains(STATE))
                .body("totals.lines", equalTo(1))
                .body("totals.planned", equalTo(100));
        budget(own, "asOf=2024-01-07&knownAt=" + then).body("totals.planned", equalTo(0));
        budget(own, "asOf=2024-01-07").body("totals.planned", equalTo(40));
        budget(own, "groupBy=source").body("totals.lines", equalTo(2)).body("totals.planned", equalTo(47));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "budget-lines/{none},                BUDGET_LINE_NOT_FOUND",
        "budget-lines/{none}/entries,        BUDGET_LINE_NOT_FOUND",
        "budget-lines/{none}/entries/{none}, BUDGET_LINE_NOT_FOUND",
        "budget-lines/{line}/entries/{none}, BUDGET_ENTRY_NOT_FOUND"
    })
    void whatThereIsNotIsNotFound(String path, String code) {
        String at = path.replace("{none}", UUID.randomUUID().toString());
        String line = at.contains("{line}") ? opened(line(plan, STATE)) : "";

        as(Identity.VIEWER)
                .get("/api/v1/" + at.replace("{line}", line))
                .then()
                .statusCode(404)
                .body("code", equalTo(code));
    }

    @Test
    void nothingIsBookedOnALineThatThereIsNot() {
        book(Identity.FINANCE, UUID.randomUUID().toString(), entry("PLANNED", 10, "2024-01-10"))
                .statusCode(404)
                .body("code", equalTo("BUDGET_LINE_NOT_FOUND"));
    }

    @Test
    void aLineStaysInItsPlan() {
        String id = opened(line(plan, STATE));

        as(Identity.FINANCE)
                .header("If-Match", "*")
                .body(line(aPlan(), STATE))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(400)
                .body("code", equalTo("BUDGET_PLAN_FIXED"))
                .body("violations.field", contains("planId"));
    }

    @Test
    void codesOfOtherServicesAreWarnedOfAndMoneyStaysWithItsYear() {
        Map<String, Object> entry = Body.with(line(plan, STATE), "eventCode", "GIAI-MAU");
        entry.put("orderId", UUID.randomUUID().toString());
        String id = as(Identity.FINANCE)
                .body(entry)
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET", "CODE_NOT_KNOWN_YET"))
                .extract()
                .path("id");
        booked(id, "PLANNED", 10, "2024-01-10");

        as(Identity.FINANCE)
                .header("If-Match", "\"1\"")
                .body(Body.with(entry, "fiscalYear", 2025))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_LINE_BOOKED"));
        as(Identity.FINANCE)
                .header("If-Match", "\"1\"")
                .body(Body.with(entry, "title", "Mười phim"))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Mười phim"));
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
