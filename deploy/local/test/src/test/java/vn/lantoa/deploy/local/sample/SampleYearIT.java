package vn.lantoa.deploy.local.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.StackSettings;
import vn.lantoa.deploy.local.client.Tokens;
import vn.lantoa.deploy.local.receiver.ReceivedEvent;
import vn.lantoa.deploy.local.receiver.WebhookReceiver;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.item.ItemGenerator;
import vn.lantoa.deploy.local.sample.print.SampleReport;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * {@code up --sample} against a system of its own, since the others' items would be in its figures: a loading that is
 * cut off on the way, one that goes on, one more.
 */
class SampleYearIT {

    private static final Path ROOT = Path.of("../../..");
    private static final Path FILES = Path.of("../sample");
    private static final Path PAPERS = Path.of("target/sample-year/reports");
    private static final long CUT_AFTER_BYTES = 900_000;
    private static final Actor AUDITOR = new Actor("auditor", false);

    private static final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private static LocalStack stack;
    private static GatewayClient gateway;
    private static WebhookReceiver receiver;
    private static SampleYear.Loaded second;
    private static Map<String, Integer> recorded;
    private static SampleYear.Loaded third;

    @BeforeAll
    static void loadThreeTimes() throws IOException {
        stack = LocalStack.start(
                StackSettings.onFreePorts(ROOT, Path.of("target/sample-year")).freshly());
        gateway = new GatewayClient(stack.gateway(), new Tokens(stack.tokenEndpoint()));
        receiver = WebhookReceiver.start(0, stack.webhookSecrets(), progress::add, Clock.systemUTC());
        try (Relay relay = new Relay(stack.gateway(), CUT_AFTER_BYTES)) {
            assertThatThrownBy(() -> load(relay.address()))
                    .isInstanceOf(SampleException.class)
                    .hasMessageContaining("POST /api/v1/submissions of press-bbd has no answer");
        }
        second = load(stack.gateway());
        recorded = recorded();
        third = load(stack.gateway());
    }

    @AfterAll
    static void stop() throws IOException {
        gateway.close();
        receiver.close();
        stack.close();
    }

    private static SampleYear.Loaded load(URI address) {
        return new SampleYear(address, stack.tokenEndpoint(), FILES, receiver, PAPERS, progress::add, Clock.systemUTC())
                .load();
    }

    /** How much each service's audit trail holds: nothing can be written without it. */
    private static Map<String, Integer> recorded() {
        Map<String, Integer> entries = new TreeMap<>();
        for (String service : List.of("task", "media", "event", "reporting")) {
            entries.put(
                    service,
                    gateway.get(AUDITOR, "audit/" + service + "?size=1")
                            .body()
                            .path("page")
                            .path("totalItems")
                            .asInt());
        }
        return entries;
    }

    @Test
    void aLoadingThatWasCutGoesOnWhereItStopped() {
        assertThat(second.changed()).isTrue();
        assertThat(progress).contains("tasks: 0 new, 26 found");
        assertThat(figure("aggregates?measures=publications" + SampleReport.RANGE, "totals", "publications"))
                .isEqualTo(SampleYear.PRESS.stream()
                        .mapToInt(agency -> new ItemGenerator(agency, new SampleFiles(FILES))
                                .items()
                                .size())
                        .sum());
    }

    @Test
    void eachAudienceHasWhatNamesIt() {
        Map<String, Long> named = SampleYear.PRESS.stream()
                .flatMap(agency -> new ItemGenerator(agency, new SampleFiles(FILES)).items().stream())
                .flatMap(item -> item.audiences().stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        JsonNode shares = gateway.get(Actor.VIEWER, "content-shares?planId=" + second.planId())
                .body();

        Map<String, Long> published = new TreeMap<>();
        shares.path("audiences").forEach(row -> {
            if (row.path("output").path("publications").asLong() > 0) {
                published.put(
                        row.path("audience").asText(),
                        row.path("output").path("publications").asLong());
            }
        });
        assertThat(published).isEqualTo(named);
        assertThat(shares.path("audiencesWithoutOutput"))
                .extracting(JsonNode::asText)
                .containsExactly("D3");
        assertThat(shares.path("output").path("reach").asLong()).isPositive();
        assertThat(gateway.get(Actor.VIEWER, "saved-queries/MAU-DOI-TUONG-2024/result")
                        .body()
                        .path("rows"))
                .extracting(row -> row.path("audience").asText(null))
                .containsExactly("A1", "A2", "A3", "A4", "A5", "D1", "D2", "D4", null);
    }

    @Test
    void onceMoreChangesNothing() {
        assertThat(third.changed()).isFalse();
        assertThat(third.text()).contains("Không có gì thay đổi. · Nothing changed.");
        assertThat(recorded()).isEqualTo(recorded);
        assertThat(third.planId()).isEqualTo(second.planId());
        assertThat(third.targetId()).isEqualTo(second.targetId());
        assertThat(gateway.all(AUDITOR, "submissions")).allSatisfy(submission -> {
            assertThat(submission.path("updated").asInt()).isZero();
            assertThat(submission.path("unchanged").asInt()).isZero();
        });
    }

    @Test
    void quyNhonsPlanPicksUpSomeClausesAndAMergedCommunesTaskHasItsSuccessor() {
        JsonNode matrix = gateway.get(Actor.VIEWER, "plans/" + second.planId() + "/inheritance")
                .body();

        assertThat(matrix.path("inherited").asInt()).isEqualTo(7);
        assertThat(matrix.path("gaps").path("clauses")).hasSize(10);
        assertThat(matrix.path("issued").asInt()).isEqualTo(1);
        assertThat(matrix.path("gaps").path("agencies"))
                .extracting(JsonNode::asText)
                .containsExactly("SDL", "SVHTT", "UBND-ANNHON");
        assertThat(gateway.all(Actor.VIEWER, "tasks?answeredBy=UBND-MAU"))
                .extracting(task -> task.path("lead").asText())
                .containsExactly("UBND-MAUDONG");
    }

    @Test
    void thePlanIsIssuedWithAHeaderAndHasTheStructureOfTheRealOne() {
        JsonNode plan = gateway.get(Actor.VIEWER, "plans/" + second.planId()).body();
        List<JsonNode> clauses = gateway.all(Actor.VIEWER, "plans/" + second.planId() + "/clauses");

        assertThat(plan.path("status").asText()).isEqualTo("AMENDED");
        assertThat(plan.path("headerCompleteness").decimalValue()).isEqualByComparingTo("100");
        assertThat(clauses).hasSize(65);
        assertThat(clauses.stream().filter(clause -> clause.path("action").asBoolean()))
                .hasSize(17);
        assertThat(clauses)
                .extracting(clause -> clause.path("path").asText())
                .contains("preamble-6", "I.1-4", "I.2-3", "II.2-10", "II.3.2.c-4", "III-2", "V.3-2", "closing-2")
                .contains("recipients-8")
                .doesNotContain("recipients-9", "closing-3", "preamble-7");
    }

    @Test
    void anObstacleBecameAnAmendedClause() {
        String clauses = "plans/" + second.planId() + "/clauses?q=ba%20phim%20co%20nguoi%20dich";
        List<JsonNode> obstacles = gateway.all(Actor.VIEWER, "obstacles?planId=" + second.planId());

        assertThat(obstacles).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.path("state").asText()).isEqualTo("DECIDED");
            assertThat(obstacle.path("amendmentId").isTextual()).isTrue();
        });
        assertThat(gateway.all(Actor.VIEWER, clauses)).hasSize(1);
        assertThat(gateway.all(Actor.VIEWER, clauses + "&asOf=2024-06-30")).isEmpty();
    }

    @Test
    void theScorecardSaysWhatWasDecidedOfThePlanAndItsMoney() {
        String path = "scorecards/" + second.planId();
        await().untilAsserted(() -> {
            JsonNode card = gateway.get(Actor.REPORTING_JOB, path).body();
            assertThat(card.path("amendments").path("inForce").asInt()).isOne();
            assertThat(card.path("funding").path("allocations").asInt()).isEqualTo(4);
            assertThat(card.path("funding").path("decided").asLong()).isEqualTo(6_850_000_000L);
            assertThat(card.path("funding").path("proposed").asLong()).isEqualTo(7_500_000_000L);
            assertThat(card.path("funding").path("granted").asLong()).isEqualTo(6_850_000_000L);
            assertThat(card.path("funding").path("questioned").asLong()).isEqualTo(135_000_000L);
        });
    }

    @Test
    void everyActionClauseHasTasksInEachStateOfSeptember() {
        JsonNode card = gateway.get(Actor.REPORTING_JOB, "scorecards/" + second.planId())
                .body();
        JsonNode september = gateway.get(Actor.VIEWER, "plans/" + second.planId() + "/progress?asOf=2024-09-30")
                .body();

        assertThat(card.path("coverage").path("covered").asInt()).isEqualTo(17);
        assertThat(card.path("clauses"))
                .filteredOn(clause -> clause.path("action").asBoolean())
                .allSatisfy(clause -> {
                    assertThat(clause.path("content").path("works").asInt()).isPositive();
                    assertThat(clause.path("progress").path("weighted").decimalValue())
                            .isPositive();
                });
        assertThat(september.path("dueStates")).hasSize(4).allSatisfy(tasks -> assertThat(tasks.asInt())
                .isPositive());
    }

    @Test
    void eachActorActedItself() {
        assertThat(gateway.all(AUDITOR, "submissions"))
                .extracting(submission -> submission.path("agency").asText())
                .containsOnly("BBD", "BTV", "VNBD");
        assertThat(gateway.all(AUDITOR, "growth-targets/" + second.targetId() + "/baselines"))
                .allSatisfy(baseline ->
                        assertThat(baseline.path("approved").asBoolean()).isTrue());
        assertThat(progressOf("Sách ảnh và sổ tay du lịch hai thứ tiếng")).containsOnly("SDL");
        assertThat(progressOf("Bản tin chính sách trên loa xã của thành phố Quy Nhơn"))
                .containsOnly("UBND-QUYNHON");
        assertThat(progressOf("Thi ảnh biển đảo cho học sinh, sinh viên")).containsOnly("STTTT");
    }

    private static List<String> progressOf(String title) {
        String id = gateway.all(AUDITOR, "tasks?planId=" + second.planId()).stream()
                .filter(task -> task.path("title").asText().equals(title))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow();
        return gateway.all(AUDITOR, "tasks/" + id + "/progress-updates").stream()
                .map(update -> update.path("org").asText())
                .toList();
    }

    /** 1737 / 1439 and so on: what the sheets say, month by month; of VNBD without August, which is not declared. */
    @Test
    void theGrowthIsThatOfTheSheets() {
        JsonNode growth = gateway.get(Actor.REPORTING_JOB, SampleReport.growthOf(second.targetId()))
                .body();

        assertThat(growthOf(growth, "BBD", "NEWS_ITEMS")).isEqualByComparingTo("0.2070882557");
        assertThat(growthOf(growth, "BTV", "TV_SECONDS")).isEqualByComparingTo("0.2132701422");
        assertThat(growthOf(growth, "VNBD", "ARTICLES")).isEqualByComparingTo("0.3");
        assertThat(growth.path("completeness").path("declared").asInt()).isEqualTo(26);
        assertThat(growth.path("completeness").path("missing").toString())
                .isEqualTo("[{\"agency\":\"VNBD\",\"month\":\"2024-08\"}]");
    }

    private static BigDecimal growthOf(JsonNode growth, String agency, String measure) {
        for (JsonNode row : growth.path("rows")) {
            if (row.path("agency").asText().equals(agency)
                    && row.path("measure").asText().equals(measure)) {
                return row.path("growth").decimalValue();
            }
        }
        throw new AssertionError("no row of " + agency + " and " + measure);
    }

    @Test
    void eachEventTookPlaceHasSessionsAndAFigureThatWasChosenAmongSources() {
        for (String code : List.of("F1H2O-2024", "AQUABIKE-2024", "TEQBALL-2024")) {
            JsonNode event = gateway.get(Actor.VIEWER, "events/" + code).body();
            JsonNode sessions =
                    gateway.get(Actor.VIEWER, "events/" + code + "/sessions").body();
            JsonNode figures =
                    gateway.get(Actor.VIEWER, "events/" + code + "/figures").body();

            assertThat(event.path("status").asText()).isEqualTo("TOOK_PLACE");
            assertThat(event.path("createdBy").asText()).isEqualTo("host");
            assertThat(sessions.path("items")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(figures.path("items")).anySatisfy(metric -> {
                assertThat(metric.path("state").asText()).isEqualTo("CHOSEN");
                assertThat(metric.path("footnote").path("vi").asText()).startsWith("Nguồn khác: ");
            });
            assertThat(figures.path("items"))
                    .noneMatch(metric -> metric.path("state").asText().equals("UNDECIDED"));
            assertThat(second.text()).contains(code + "  2024-");
        }
        assertThat(second.text()).contains("vận động viên · athletes             70 *", "trên 60 (");
    }

    /** Its lines are opened before its events are registered. */
    @Test
    void theMoneyForEventsNamesEventsThatAreKnown() {
        String ofThePlan = "budget-lines?planId=" + second.planId() + "&codesKnown=";
        await().untilAsserted(() -> assertThat(gateway.all(Actor.FINANCE, ofThePlan + "true"))
                .filteredOn(line -> line.path("eventCode").asText().equals("F1H2O-2024"))
                .hasSize(2));
        assertThat(gateway.all(Actor.FINANCE, ofThePlan + "false")).isEmpty();
    }

    @Test
    void anOrderIsMatchedWithWhatWasDeliveredAndAccepted() {
        List<JsonNode> orders = gateway.all(AUDITOR, "orders");
        assertThat(orders).hasSize(1);
        JsonNode totals = gateway.get(
                        AUDITOR, "orders/" + orders.get(0).path("id").asText() + "/match")
                .body()
                .path("totals");

        assertThat(totals.path("matched").asInt()).isEqualTo(8);
        assertThat(totals.path("over").asInt()).isEqualTo(1);
        assertThat(totals.path("late").asInt()).isEqualTo(6);
        assertThat(totals.path("wrongKind").asInt()).isEqualTo(6);
        assertThat(totals.path("acceptedVnd").asLong()).isEqualTo(4_000_000);
        assertThat(totals.path("closedVnd").asLong()).isEqualTo(4_000_000);
        assertThat(second.text()).contains("ĐẶT HÀNG · ORDERS", "01/ĐH-MAU  BBD, hạn · due 2024-03-26");
    }

    @Test
    void aWorkIsClearedAndItemsInOtherLanguagesLeadToTheirOriginals() {
        List<JsonNode> clearances = gateway.all(AUDITOR, "content-clearances");
        assertThat(clearances).hasSize(1);
        JsonNode cleared = gateway.all(
                        AUDITOR,
                        "content-items?agency=BBD&externalId="
                                + clearances.get(0).path("workId").asText())
                .get(0);
        assertThat(cleared.path("clearanceId")).isEqualTo(clearances.get(0).path("id"));

        JsonNode translation = gateway.all(AUDITOR, "content-items?agency=BBD&q=dich").stream()
                .filter(item -> item.hasNonNull("translationOf"))
                .findFirst()
                .orElseThrow();
        JsonNode family = gateway.get(
                        AUDITOR, "content-items/" + translation.path("id").asText() + "/translations")
                .body();
        assertThat(family.path("original").path("externalId")).isEqualTo(translation.path("translationOf"));
        assertThat(family.path("languages")).hasSize(2);
    }

    @Test
    void aSavedQueryIsAskedByName() {
        JsonNode saved = gateway.get(Actor.REPORTING_JOB, "saved-queries/MAU-NAM-2024/result")
                .body();
        JsonNode asked = gateway.get(Actor.REPORTING_JOB, "aggregates?measures=works&from=2023-12-15&to=2024-12-15")
                .body();

        assertThat(saved.path("rows")).isNotEmpty();
        assertThat(saved.path("totals").path("works"))
                .isEqualTo(asked.path("totals").path("works"));
    }

    @Test
    void whatHappensIsToldToTheAgencysReceiverWhichHoldsItAgainstItsSignature() {
        await().untilAsserted(() -> assertThat(receiver.received())
                .extracting(ReceivedEvent::type)
                .contains(
                        "ORDER_CHANGED", "SUBMISSION_FINISHED", "PERIOD_DECLARED", "ORDER_ACCEPTED", "PERIOD_LOCKED"));
        assertThat(receiver.received()).allSatisfy(event -> assertThat(event.agency())
                .isEqualTo("PERIOD_LOCKED".equals(event.type()) ? null : "BBD"));
        assertThat(progress).noneMatch(line -> line.startsWith("refused"));
        List<JsonNode> webhooks = gateway.all(AUDITOR, "webhooks");
        assertThat(webhooks).hasSize(1);
        await().untilAsserted(() -> assertThat(gateway.all(
                        AUDITOR, "webhooks/" + webhooks.get(0).path("id").asText() + "/deliveries"))
                .hasSize(receiver.received().size())
                .allSatisfy(
                        delivery -> assertThat(delivery.path("state").asText()).isEqualTo("DELIVERED")));
    }

    @Test
    void whatIsLeftOfABookIsPrintedLessGiven() {
        JsonNode stock =
                gateway.get(AUDITOR, "media-products/SACH-ANH-MAU/stock").body();

        assertThat(stock.path("left").asInt()).isEqualTo(460);
        assertThat(stock.path("unitCostVnd").asInt()).isEqualTo(125_000);
    }

    @Test
    void aClipHasViewsAndAPartnerAbroadBroughtAFilm() {
        JsonNode products = gateway.get(Actor.VIEWER, "media-products/summary?asOf=2024-12-31")
                .body();
        JsonNode cooperation = gateway.get(AUDITOR, "partnership-outputs/summary?asOf=2024-12-31")
                .body();

        assertThat(products.path("total").path("produced").asInt()).isEqualTo(2);
        assertThat(products.path("total").path("views").asInt()).isEqualTo(48_200);
        assertThat(cooperation.path("activeAgreements").asInt()).isEqualTo(1);
        assertThat(cooperation.path("forms")).hasSize(1);
        assertThat(cooperation.path("forms").get(0).path("quantity").asInt()).isEqualTo(2);
    }

    @Test
    void whatWasDeclaredIsWhatIsStored() {
        JsonNode quality = gateway.get(Actor.REPORTING_JOB, "data-quality?from=2023-12-15&to=2024-09-15")
                .body();

        assertThat(quality.path("mismatches")).isEmpty();
        assertThat(quality.path("refusals")).isEmpty();
        assertThat(quality.path("unknownCodes"))
                .noneMatch(code -> code.path("kind").asText().matches("PLAN|CLAUSE|THEME"));
    }

    @Test
    void aLockedMonthIsCorrectedByTheWordOfAnother() {
        List<JsonNode> corrections = gateway.all(Actor.APPROVER, "corrections?sort=createdAt");

        assertThat(gateway.get(Actor.VIEWER, "periods/lock").text("lockedUntil"))
                .isEqualTo("2024-01-14");
        assertThat(corrections)
                .extracting(correction -> correction.path("state").asText())
                .containsExactly("APPROVED", "REQUESTED", "APPROVED");
        assertThat(gateway.get(
                                Actor.APPROVER,
                                "corrections/" + corrections.get(1).path("id").asText())
                        .body()
                        .path("effect"))
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(
                                effect.path("items").path("difference").asInt())
                        .isEqualTo(-1));
    }

    /** By a script that knows nothing but the API: of works, of views, of growth, of money with a reversal. */
    @Test
    void figuresAreRecomputedFromTheirLines() throws IOException, InterruptedException {
        String asOf = ":DECREE:" + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Process recomputing = new ProcessBuilder(
                        "java",
                        "--source",
                        "17",
                        ROOT.resolve("deploy/local/recompute-figure").toString(),
                        "works:agency=BBD,genre=NEWS:2024-Q2" + asOf,
                        "views:agency=BTV:2024-Q1" + asOf,
                        "viewsGained:agency=BTV:2024-Q1" + asOf,
                        "observed:agency=BTV:2024-Q1" + asOf,
                        "growth.percent:measure=NEWS_ITEMS,targetId=" + second.targetId() + ":2024-Q3" + asOf,
                        "plan.money.disbursed:clause=II.3.1.a-2,planId=" + second.planId() + ":2024" + asOf,
                        "plan.money.settled:planId=" + second.planId() + ":2024" + asOf,
                        "--url",
                        stack.gateway().toString(),
                        "--token",
                        new Tokens(stack.tokenEndpoint()).ofUser("auditor"))
                .redirectErrorStream(true)
                .start();

        String told = new String(recomputing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(recomputing.waitFor()).as(told).isZero();
        assertThat(told.lines().filter(line -> line.endsWith(": equal")))
                .as(told)
                .hasSize(7);
        assertThat(told.lines().filter(line -> line.contains("lines 0,") || line.contains("entries 0,")))
                .as(told)
                .isEmpty();
    }

    @Test
    void twoQuartersAreSealedAndTheFirstIsRestatedAfterACorrection() {
        List<JsonNode> reports = gateway.all(AUDITOR, "reports?state=SEALED&sort=sealedAt");
        List<JsonNode> restatements = gateway.all(AUDITOR, "restatements");

        assertThat(reports).extracting(report -> report.path("period").asText()).containsExactly("2024-Q1", "2024-Q2");
        assertThat(reports).allSatisfy(report -> assertThat(gateway.get(
                                AUDITOR,
                                "report-snapshots/" + report.path("snapshotId").asText() + "/verify")
                        .body()
                        .path("whole")
                        .asBoolean())
                .isTrue());
        assertThat(restatements).hasSize(1);
        assertThat(restatements.get(0).path("reportId"))
                .isEqualTo(reports.get(0).path("id"));
        JsonNode restatement = gateway.get(
                        AUDITOR,
                        "restatements/" + restatements.get(0).path("id").asText())
                .body();
        assertThat(restatement.path("changes")).isNotEmpty().allSatisfy(change -> assertThat(
                        change.path("causes").path("correction"))
                .isEqualTo(change.path("delta")));
    }

    @Test
    void sealedReportsLieWhereTheReportSays() {
        assertThat(List.of("01-BC-STTTT-2024-Q1", "02-BC-STTTT-2024-Q2"))
                .flatExtracting(name -> List.of(PAPERS.resolve(name + ".docx"), PAPERS.resolve(name + ".pdf")))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile())
                .allSatisfy(file -> assertThat(second.text()).contains(file.toString()));
    }

    @Test
    void theReportTellsItInAHundredColumns() {
        assertThat(second.text())
                .contains("tin · news items             1.439      1.737   +20,7 %", "26 / 27 tháng", "VNBD 2024-08")
                .contains("VNBD 2024-05 (sau · after 2024-09)", "17 / 17", "/docs");
        assertThat(second.text().lines().filter(line -> !line.contains("http")))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void theReadmeShowsWhatIsReallyPrinted() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String shown =
                readme.substring(readme.indexOf("TĂNG TRƯỞNG"), readme.indexOf("\n```\n", readme.indexOf("TĂNG")));

        assertThat(shown.lines().filter(line -> !line.contains("…")))
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(second.text().lines()).contains(line));
    }

    private static int figure(String path, String object, String field) {
        return gateway.get(Actor.REPORTING_JOB, path)
                .body()
                .path(object)
                .path(field)
                .asInt();
    }
}
