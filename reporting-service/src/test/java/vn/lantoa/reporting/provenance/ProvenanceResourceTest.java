package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.intake.Story;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.provenance.line.LineCondition;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.provenance.line.LineSumTable;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

@QuarkusTest
class ProvenanceResourceTest extends ReportingApi {

    private static final EventType<SubmissionRecorded> SUBMISSION = EventType.of(SubmissionRecorded.class);
    private static final String URL = "/api/v1/provenance/";
    private static final String PLAN = new UUID(7, 7).toString();
    private static final UUID ITEM = new UUID(5, 1);
    private static final String KNOWN = "2024-04-01T00:00:00Z";
    private static final String CORRECTED = "2024-04-03T00:00:00Z";
    private static final Period QUARTER =
            Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();
    private static final String LATER = "2024-04-05T00:00:00Z";

    /** Submissions of this test alone: of each the first word stands. */
    private final UUID first = UUID.randomUUID();

    private final UUID second = UUID.randomUUID();

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Emptied emptied;

    @Inject
    LineSumTable sums;

    @Inject
    DatasetService datasets;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "CENTRAL", "2023-01-01T00:00:00Z")));
    }

    private static ValidatableResponse figure(String id) {
        return as(Identity.AUDITOR)
                .pathParam("id", id)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(200);
    }

    /** Every page of a figure, of so many lines each. */
    private static List<JsonPath> pages(String id, int size) {
        List<JsonPath> pages = new ArrayList<>();
        String after = null;
        do {
            var request = as(Identity.AUDITOR).pathParam("id", id).queryParam("limit", size);
            pages.add((after == null ? request : request.queryParam("after", after))
                    .get(URL + "figures/{id}")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
            after = pages.get(pages.size() - 1).getString("next");
        } while (after != null);
        return pages;
    }

    private static void assertThatLinesAddUp(String id) {
        List<JsonPath> pages = pages(id, 15);
        List<String> items = new ArrayList<>();
        BigDecimal sum = null;
        for (JsonPath page : pages) {
            items.addAll(page.getList("lines.itemId"));
            for (Object adds : page.getList("lines.adds")) {
                BigDecimal value = adds == null ? null : new BigDecimal(adds.toString());
                sum = sum == null ? value : value == null ? sum : sum.add(value);
            }
        }
        Object value = pages.get(0).get("value");
        assertThat(pages.stream().skip(1)).as(id).allMatch(page -> page.get("value") == null);
        assertThat(items).as(id).doesNotHaveDuplicates();
        assertThat(value == null ? BigDecimal.ZERO : new BigDecimal(value.toString()))
                .as(id)
                .isEqualByComparingTo(sum == null ? BigDecimal.ZERO : sum);
    }

    /** Revised, moved, withdrawn, observed in any order: what the sums say is what the lines add, then and now. */
    @ParameterizedTest
    @ValueSource(longs = 11)
    void theLinesOfAFigureAddUpToItWheneverItIsAsked(long seed) {
        List<RecordedEvent<?>> story = Story.of(seed, 60);
        told.all(story);
        List<String> cells = List.of(
                "works:",
                "works:agency=BBD,genre=NEWS",
                "seconds:language=vi",
                "publications:agencyLevel=CENTRAL",
                "publications:channel=channel-1",
                "airtimeSeconds:channel=",
                "works:event=",
                "works:planId=" + PLAN + ",theme=T01",
                "works:planId=,theme=",
                "works:audience=A1,planId=" + PLAN,
                "publications:audience=D1",
                "reach:audience=,planId=",
                "publications:clause=II.3.1.a-1",
                "views:agency=BTV",
                "viewsGained:",
                "viewsGained:agency=BBD,genre=NEWS",
                "observed:",
                "observed:agency=BTV",
                "works:channelCountry=",
                "works:district=",
                "reach:purpose=OTHER");
        for (int at : new int[] {story.size() / 2, story.size() - 1}) {
            Instant asOf = story.get(at).recordedAt();
            cells.forEach(cell -> assertThatLinesAddUp(cell + ":2024-Q1:DECREE:" + asOf));
        }
        assertThatLinesAddUp(
                "works::2024-03:CALENDAR:" + story.get(story.size() - 1).recordedAt());
    }

    /** Where too much became known since for the sums to be asked; also of an agency that published nothing. */
    @ParameterizedTest
    @EnumSource
    void theFactsAloneSayWhatTheSumsSay(LineMeasure measure) {
        List<RecordedEvent<?>> story = Story.of(12, 60);
        told.all(story);
        told.one(TargetMother.newest("VNBD", "PROVINCIAL", "2023-01-01T00:00:00Z"));
        Instant asOf = story.get(story.size() / 2).recordedAt();
        String metric = AggregateMeasure.valueOf(measure.name()).key();
        for (String agency : List.of("BBD", "VNBD")) {
            LineQuestion question = new LineQuestion(
                    measure,
                    LocalDate.parse("2023-12-15"),
                    LocalDate.parse("2024-03-15"),
                    asOf,
                    List.of(LineCondition.agencies(List.of(agency))));

            Object sum = QuarkusTransaction.requiringNew()
                    .call(() -> sums.of(question))
                    .orElse(null);

            Object value = figure(metric + ":agency=" + agency + ":2024-Q1:DECREE:" + asOf)
                    .extract()
                    .jsonPath()
                    .get("value");
            assertThat(String.valueOf(value)).as(agency).isEqualTo(String.valueOf(sum));
        }
    }

    @Test
    void ofACellWithoutAnythingEachCountIsNothingAndNoObservationIsASum() {
        String cell = ":agency=BTV:2024-02:DECREE:" + LATER;
        for (String count : List.of("works", "publications", "seconds", "airtimeSeconds", "observed")) {
            figure(count + cell).body("value", equalTo(0));
        }
        for (String sum : List.of("views", "viewsGained", "reach", "engagements")) {
            figure(sum + cell).body("value", nullValue());
        }
    }

    private static ContentItem item(int number, int revision, String genre, UUID submission, int line) {
        return item(number, "w-" + number, revision, genre, submission, line);
    }

    private static ContentItem item(int number, String work, int revision, String genre, UUID submission, int line) {
        return new ContentItem(
                new UUID(5, number),
                revision,
                "x-" + number,
                work,
                genre,
                "web",
                "vi",
                Instant.parse("2024-02-10T03:00:00Z"),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                submission,
                line,
                Instant.parse(KNOWN),
                null);
    }

    private void sent(String agency, String at, UUID submission, ContentItem... items) {
        Instant known = Instant.parse(at);
        told.all(List.of(
                Told.event(
                        SUBMISSION,
                        agency,
                        1,
                        new SubmissionRecorded(
                                submission,
                                agency,
                                "ITEMS",
                                "ACCEPTED",
                                items.length,
                                items.length,
                                0,
                                0,
                                0,
                                "ab".repeat(32),
                                known),
                        known),
                Told.event(
                        FactBatch.CONTENT,
                        agency,
                        items[0].revision(),
                        new ContentItemsRecorded(agency, List.of(items)),
                        known)));
    }

    @Test
    void aLineHasItsRevisionsAndTheSubmissionLineOfEach() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 3), item(2, 1, "NEWS", first, 4));
        sent("BBD", CORRECTED, second, item(1, 2, "ARTICLE", second, 1));

        figure("works:agency=BBD,genre=ARTICLE:2024-02:DECREE:" + LATER)
                .body("metric", equalTo("works"))
                .body("formula.rule", equalTo("rules.md §9"))
                .body(
                        "formula.en",
                        equalTo(AggregateMeasure.WORKS.definition().formula().en()))
                .body("asOfState", oneOf("OPEN", "CLOSED"))
                .body("dimensions", equalTo(Map.of("agency", "BBD", "genre", "ARTICLE")))
                .body("from", equalTo("2024-01-15"))
                .body("to", equalTo("2024-02-15"))
                .body("value", equalTo(1))
                .body("growth", nullValue())
                .body("next", nullValue())
                .body("lines.itemId", contains(ITEM.toString()))
                .body("lines[0].adds", equalTo(1))
                .body("lines[0].revisions.genre", contains("NEWS", "ARTICLE"))
                .body("lines[0].revisions.counts", contains(false, true))
                .body("lines[0].revisions[0].knownTo", equalTo(CORRECTED))
                .body("lines[0].revisions.origin.submissionId", contains(first.toString(), second.toString()))
                .body("lines[0].revisions.origin.line", contains(3, 1))
                .body("lines[0].revisions[0].origin.receivedAt", equalTo(KNOWN))
                .body("lines[0].revisions[0].origin.bodySha256", equalTo("ab".repeat(32)));
        figure("works:agency=BBD,genre=NEWS:2024-02:DECREE:2024-04-02T00:00:00Z")
                .body("value", equalTo(2))
                .body("lines.itemId", hasItem(ITEM.toString()))
                .body("lines[0].revisions", hasSize(1))
                .body("lines[0].revisions[0].knownTo", nullValue());
    }

    @Test
    void ofEachSourceALineHasTheLatestObservationAndOfRevisionsTheNewestHundred() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1));
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                INSERT INTO content_fact SELECT (jsonb_populate_record(f, jsonb_build_object('revision', n,
                  'known_to', f.known_from, 'representative', false))).*
                FROM content_fact f, generate_series(-120, 0) n WHERE f.item_id = ? AND f.known_to IS NULL""", ITEM));
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                "BBD",
                1,
                new ObservationsRecorded(
                        "BBD",
                        List.of(
                                seen(1, "web", KNOWN, 10L),
                                seen(2, "web", CORRECTED, 30L),
                                seen(3, "web", LATER, null),
                                seen(4, "app", KNOWN, 5L))),
                Instant.parse(KNOWN)));

        figure("views:agency=BBD:2024-02:DECREE:" + LATER)
                .body("value", equalTo(35))
                .body("lines[0].adds", equalTo(35))
                .body("lines[0].observations.views", contains(5, 30))
                .body("lines[0].revisions", hasSize(100))
                .body("lines[0].revisions[99].counts", equalTo(true));
    }

    @Test
    void gainedViewsLeadToWhatWasSeenOnTheDaysAndBefore() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1));
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                "BBD",
                1,
                new ObservationsRecorded(
                        "BBD",
                        List.of(
                                seen(1, "web", "2024-02-11T03:00:00Z", 10L),
                                seen(2, "web", "2024-02-20T03:00:00Z", 30L),
                                seen(3, "web", "2024-02-25T03:00:00Z", 25L),
                                seen(4, "app", "2024-02-21T03:00:00Z", 4L),
                                seen(5, "web", "2024-03-20T03:00:00Z", 90L))),
                Instant.parse(KNOWN)));

        figure("viewsGained:agency=BBD:2024-03:DECREE:" + LATER)
                .body("value", equalTo(19))
                .body("lines.itemId", contains(ITEM.toString()))
                .body("lines[0].adds", equalTo(19))
                .body("lines[0].observations.views", contains(10, 30, 4, 25))
                .body("lines[0].observations.gained", contains(null, 20, 4, -5));
        figure("observed:agency=BBD:2024-02:DECREE:" + LATER)
                .body("value", equalTo(1))
                .body("lines[0].adds", equalTo(1));
    }

    @Test
    void aFigureOfAPlaceLeadsToWhatItsChannelsPublished() {
        String place = "Huyện " + UUID.randomUUID();
        String there = "Đài " + place;
        told.one(Told.event(
                EventType.of(ChannelChanged.class),
                there,
                1,
                new ChannelChanged(
                        UUID.randomUUID(),
                        there,
                        there,
                        null,
                        "GRASSROOTS",
                        null,
                        List.of(),
                        null,
                        List.of(),
                        "VN",
                        place,
                        "Xã Mẫu"),
                Instant.parse(KNOWN)));
        sent("BBD", KNOWN, first, on(there, item(1, 1, "NEWS", first, 1)), item(2, 1, "NEWS", first, 2));
        String district = "district="
                + new FigureId("x", Map.of("district", place), QUARTER, Instant.parse(LATER))
                        .shortForm()
                        .substring("x:district=".length());

        for (String cell : List.of(district, "commune=X!00e3!0020M!1eabu," + district)) {
            figure("works:" + cell + ":2024-02:DECREE:" + LATER)
                    .body("value", equalTo(1))
                    .body("lines.itemId", contains(ITEM.toString()));
        }
        figure("works:district=:2024-02:DECREE:" + LATER)
                .body("value", equalTo(1))
                .body("lines.itemId", contains(new UUID(5, 2).toString()));
        figure("works:channelCountry=VN:2024-02:DECREE:" + LATER).body("lines.itemId", hasItem(ITEM.toString()));
        figure("works:district=Nowhere:2024-02:DECREE:" + LATER).body("lines", hasSize(0));
    }

    private static ContentItem on(String channel, ContentItem item) {
        return new ContentItem(
                item.id(),
                item.revision(),
                item.externalId(),
                item.workId(),
                item.genre(),
                channel,
                item.language(),
                item.publishedAt(),
                item.durationSeconds(),
                item.newProduction(),
                item.reuseRatio(),
                item.purpose(),
                item.themes(),
                item.clausePaths(),
                item.audiences(),
                item.planId(),
                item.eventCode(),
                item.withdrawn(),
                item.late(),
                item.submissionId(),
                item.line(),
                item.recordedAt(),
                null);
    }

    private static Observation seen(int number, String source, String at, @Nullable Long views) {
        Instant then = Instant.parse(at);
        return new Observation(
                new UUID(6, number), 1, ITEM, "x-1", then, views, 1L, null, source, new UUID(1, 1), number, then);
    }

    @Test
    void aSubmissionLeadsUpToFiguresThatLeadDownToItsLines() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1), item(2, 1, "NEWS", first, 2));
        sent("BBD", CORRECTED, second, item(1, 2, "NEWS", second, 1));

        JsonPath use = as(Identity.PRESS_BBD)
                .queryParam("asOf", LATER)
                .get(URL + "submissions/" + first)
                .then()
                .statusCode(200)
                .body("agency", equalTo("BBD"))
                .body("received", equalTo(2))
                .body("cells", hasSize(1))
                .body("cells[0].period", equalTo("2024-02"))
                .body("cells[0].counting", equalTo(1))
                .body("cells[0].replaced", equalTo(1))
                .body("cells[0].figures", hasItem("works:agency=BBD,genre=NEWS:2024-02:DECREE:" + LATER))
                .extract()
                .jsonPath();

        List<String> figures = use.getList("cells[0].figures");
        figures.forEach(ProvenanceResourceTest::figure);
        figures.stream()
                .filter(id -> !id.startsWith("growth.")) // whose months are declared, or not
                .forEach(id -> figure(id).body("lines.itemId", hasItems(ITEM.toString())));
        as(Identity.PRESS_BTV).get(URL + "submissions/" + first).then().statusCode(404);
        as(Identity.AUDITOR)
                .queryParam("asOf", "2999-01-01T00:00:00Z")
                .get(URL + "submissions/" + first)
                .then()
                .statusCode(400)
                .body("code", equalTo("PROVENANCE_AS_OF_FUTURE"));
    }

    /** A line that was replaced before the seal's known time was not used by it; a report of another month neither. */
    @Test
    void aSubmissionLeadsUpToTheSealedReportsThatCountedItsLines() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1));
        sent("BBD", CORRECTED, second, item(1, 2, "NEWS", second, 1));
        UUID before = sealed("01/BC", "2024-02", "2024-04-02T00:00:00Z");
        sealed("02/BC", "2024-05", "2024-04-02T00:00:00Z");
        UUID after = sealed("03/BC", "2024-Q1", LATER);

        usedBy(first, before);
        usedBy(second, after);
    }

    /** The growth of a plan is of the year: February's news are in that of the second quarter, its videos are not. */
    @Test
    void aSubmissionLeadsUpToTheReportsOfAPlanWhoseGrowthOfTheYearCountedItsLines() {
        UUID plan = UUID.randomUUID();
        String agency = "P" + UUID.randomUUID().toString().substring(0, 8);
        String level = "L" + agency;
        told.one(TargetMother.agency(agency, level, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.target(UUID.randomUUID(), plan, 1, level, "APPROVED", "2023-12-01T00:00:00Z", List.of()));
        sent(agency, KNOWN, first, item(1, 1, "NEWS", first, 1));
        sent(agency, KNOWN, second, item(2, 1, "VIDEO", second, 1));
        UUID ofTheYear = sealed("05/BC", "2024", LATER);
        UUID withGrowth = sealed("06/BC", "2024-Q2", LATER);
        UUID ofAnotherPlan = sealed("07/BC", "2024-Q2", LATER);
        UUID ofNoPlan = sealed("08/BC", "2024-Q2", LATER);
        of(plan, withGrowth);
        of(UUID.randomUUID(), ofAnotherPlan);

        assertThat(reportsOf(first))
                .contains(ofTheYear.toString(), withGrowth.toString())
                .doesNotContain(ofAnotherPlan.toString(), ofNoPlan.toString());
        assertThat(reportsOf(second)).contains(ofTheYear.toString()).doesNotContain(withGrowth.toString());
    }

    /** Of a work one publication counts for growth, and that only of an agency that was of the level then. */
    @Test
    void aReportWhoseGrowthCountedAnotherPublicationOfTheWorkDidNotUseASubmission() {
        UUID plan = UUID.randomUUID();
        String agency = "P" + UUID.randomUUID().toString().substring(0, 8);
        String level = "L" + agency;
        told.one(TargetMother.agency(agency, 1, "OTHER", null, null, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.agency(agency, 2, level, null, null, CORRECTED));
        told.one(TargetMother.target(UUID.randomUUID(), plan, 1, level, "APPROVED", "2023-12-01T00:00:00Z", List.of()));
        sent(agency, KNOWN, first, item(1, "w-1", 1, "NEWS", first, 1));
        UUID beforeItWasOfTheLevel = sealed("09/BC", "2024-Q2", KNOWN);
        of(plan, beforeItWasOfTheLevel);
        sent(agency, KNOWN, second, item(2, "w-1", 1, "NEWS", second, 1));
        UUID withGrowth = sealed("10/BC", "2024-Q2", LATER);
        of(plan, withGrowth);

        assertThat(reportsOf(first)).contains(withGrowth.toString()).doesNotContain(beforeItWasOfTheLevel.toString());
        assertThat(reportsOf(second)).doesNotContain(withGrowth.toString());
    }

    private void of(UUID plan, UUID report) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("UPDATE report SET plan_id = ? WHERE id = ?", plan, report));
    }

    /** Reports of other tests may be of the same year. */
    private static List<String> reportsOf(UUID submission) {
        return as(Identity.AUDITOR)
                .queryParam("asOf", "2024-05-01T00:00:00Z")
                .get(URL + "submissions/" + submission)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("reports.id");
    }

    private static void usedBy(UUID submission, UUID report) {
        as(Identity.AUDITOR)
                .queryParam("asOf", "2024-05-01T00:00:00Z")
                .get(URL + "submissions/" + submission)
                .then()
                .statusCode(200)
                .body("reports.id", contains(report.toString()));
    }

    private UUID sealed(String number, String period, String asOf) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("""
                INSERT INTO report (id, version, created_at, created_by, updated_at, updated_by, type, period, calendar,
                  title, state, as_of, settled, dataset, writers, number, sealed_at, snapshot_id)
                VALUES (?, 1, now(), 't', now(), 't', 'AD_HOC', ?, 'DECREE', 'mẫu', 'SEALED', ?, true, '{}',
                  '{}', ?, ?, ?)""", id, period, Instant.parse(asOf), number, Instant.parse(asOf), id));
        return id;
    }

    @Test
    void aFigureOfGrowthLeadsToLinesMonthsDeclarationsAndBaselines() {
        String agency = "P" + UUID.randomUUID().toString().substring(0, 8);
        String level = "L" + agency;
        UUID target = UUID.randomUUID();
        int[] ten = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
        told.one(TargetMother.agency(agency, level, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.target(
                target,
                null,
                1,
                level,
                "APPROVED",
                "2023-12-01T00:00:00Z",
                List.of(TargetMother.baseline(agency, true, ten))));
        told.all(TargetMother.declared(agency, 2));
        sent(agency, KNOWN, first, item(1, 1, "NEWS", first, 1), item(2, 1, "VIDEO", first, 2));

        String cell = "agency=" + agency + ",measure=NEWS_ITEMS,targetId=" + target + ":2024-Q1:DECREE:" + LATER;
        figure("growth.actual:" + cell)
                .body("value", equalTo(1))
                .body("lines.itemId", contains(ITEM.toString()))
                .body("growth.actual", equalTo(1))
                .body("growth.baseline", equalTo(20))
                .body("growth.months[0].months", contains("2024-01", "2024-02"))
                .body("growth.declarations.month", contains("2024-01", "2024-02"))
                .body("growth.baselines.value", contains(120));
        figure("growth.inPeriodPercent:" + cell)
                .body("value", equalTo(-95))
                .body("growth.months[0].months", contains("2024-01", "2024-02"));
        String february = cell.replace("2024-Q1", "2024-02");
        figure("growth.inPeriodPercent:" + february)
                .body("growth.months[0].months", contains("2024-02"))
                .body("growth.baseline", equalTo(10));
        for (String metric : List.of("perDayPercent", "yearTarget", "runRateNeeded", "forecast", "probability")) {
            figure("growth." + metric + ":" + cell).body("lines", hasSize(1));
        }
        figure("growth.yearTarget:" + cell).body("value", equalTo(144));
        figure("growth.percent:" + cell).body("value", equalTo(-95)).body("lines", hasSize(1));
        figure("growth.baseline:" + cell.replace("agency=" + agency + ",", "")).body("value", equalTo(20));
    }

    /** Of two tasks of weights 1 and 3 what was known then: 50 % of the first, nothing of the second yet. */
    @Test
    void aFigureOfProgressLeadsToTheUpdatesThatStood() {
        UUID plan = UUID.randomUUID();
        UUID early = task(plan, "1", "II.3-1");
        UUID late = task(plan, "3", "II.3-2");
        UUID stood = progress(plan, early, "2024-02-01", "50", "2024-02-02T00:00:00Z");
        progress(plan, early, "2024-01-15", "20", "2024-02-03T00:00:00Z");
        progress(plan, late, "2024-02-01", "100", LATER);

        figure("plan.progressPercent:planId=" + plan + ":2024-Q1:DECREE:2024-04-04T00:00:00Z")
                .body("value", equalTo(12.5f))
                .body("formula.rule", equalTo("rules.md §6"))
                .body("lines", hasSize(0))
                .body("progress", hasSize(2))
                .body("progress.find { it.taskId == '" + early + "' }.percent", equalTo(50))
                .body("progress.find { it.taskId == '" + early + "' }.updateId", equalTo(stood.toString()))
                .body("progress.find { it.taskId == '" + early + "' }.evidence", equalTo(2))
                .body("progress.find { it.taskId == '" + late + "' }.updateId", nullValue());
        figure("plan.progressPercent:clause=II.3-2,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(100));
    }

    @Test
    void aSealedFigureOfProgressStaysWhatItWasWhateverBecameOfTheTasks() {
        UUID plan = UUID.randomUUID();
        task(plan, "1", "II.3-1");
        String id = "plan.progressPercent:planId=" + plan + ":2022-Q1:DECREE:" + LATER;
        figure(id).body("value", equalTo(0)).body("note", nullValue());
        UUID report = sealed("04/BC", "2022-Q1", LATER);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE report SET dataset = ? WHERE id = ?",
                        "{\"figures\":[{\"id\":\"" + id + "\",\"value\":62.5}]}",
                        report));

        figure(id)
                .body("value", equalTo(62.5f))
                .body("note", equalTo("TASKS_CHANGED_SINCE_SEAL"))
                .body("progress", hasSize(1));
    }

    @Test
    void aReportHasFiguresOfThePlanOnlyWhereItsKnownTimeIsToday() {
        UUID plan = UUID.randomUUID();
        told.one(PlanMother.plan(plan));
        task(plan, "1", "II.3-1");
        Period quarter = Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();

        assertThat(tables(new ReportQuestion(quarter, plan, Instant.parse(LATER))))
                .doesNotContain("TASKS", "PLAN");
        assertThat(tables(new ReportQuestion(quarter, plan, Instant.now()))).contains("TASKS", "PLAN");
    }

    private List<String> tables(ReportQuestion question) {
        return datasets.of(question).tables().stream().map(DatasetTable::code).toList();
    }

    private UUID task(UUID plan, String weight, String clause) {
        UUID id = UUID.randomUUID();
        var task = new TaskChanged(
                id,
                plan,
                "Việc mẫu",
                List.of(clause),
                List.of(),
                List.of(),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                "STTTT",
                List.of(),
                new BigDecimal(weight),
                "LIVE",
                null,
                BigDecimal.ZERO,
                null,
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                List.of());
        told.one(Told.event(EventType.of(TaskChanged.class), id.toString(), 1, task, Instant.parse(KNOWN)));
        return id;
    }

    private UUID progress(UUID plan, UUID task, String on, String percent, String at) {
        UUID id = UUID.randomUUID();
        var update = new ProgressRecorded(
                id,
                task,
                plan,
                LocalDate.parse(on),
                Instant.parse(at),
                new BigDecimal(percent),
                null,
                false,
                "STTTT",
                2);
        told.one(Told.event(EventType.of(ProgressRecorded.class), task.toString(), 1, update, Instant.parse(at)));
        return id;
    }

    /** What is booked on a later day, of another stage or of another clause is in none of it. */
    @Test
    void aFigureOfMoneyLeadsToTheEntriesThatWereBooked() {
        UUID plan = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        SteeringMother money = new SteeringMother(plan);
        told.all(List.of(
                money.line(line, 1, "SOCIAL", "II.3-1", null),
                money.line(other, 1, "SOCIAL", null, null),
                money.entry(line, "DISBURSED", 900),
                money.entry(line, "DISBURSED", -300),
                money.entry(line, "DISBURSED", 7, LocalDate.parse("2024-04-06")),
                money.entry(line, "ALLOCATED", 5000),
                money.entry(other, "DISBURSED", 40)));

        figure("plan.money.disbursed:clause=II.3-1,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(600))
                .body("formula.rule", equalTo("rules.md §2"))
                .body("entries.amountVnd", containsInAnyOrder(900, -300))
                .body("entries[0].lineId", equalTo(line.toString()));
        figure("plan.money.disbursed:planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(640));
        figure("plan.money.disbursed:clause=,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(40));
        figure("plan.money.settled:clause=II.3-1,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(0))
                .body("entries", empty());
        as(Identity.AUDITOR)
                .pathParam("id", "plan.money.settled:clause=II.4,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(404);
    }

    /** As the card, which has lines and no rate. */
    @Test
    void aRateOfNothingAllocatedIsAFigureWithoutAValue() {
        UUID plan = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        SteeringMother money = new SteeringMother(plan);
        told.all(List.of(money.line(line, 1, "STATE", null, null), money.entry(line, "PLANNED", 900)));

        for (String rate : List.of("executionPercent", "socialPercent")) {
            figure("plan.money." + rate + ":planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                    .body("value", nullValue())
                    .body("entries", empty());
        }
    }

    @Test
    void theSameIsToldInTheWordsOfProv() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 3));
        String id = "works:agency=BBD:2024-02:DECREE:" + LATER;

        for (var request : List.of(
                as(Identity.AUDITOR).queryParam("format", "prov"),
                as(Identity.AUDITOR).accept("application/prov+json"))) {
            request.pathParam("id", id)
                    .get(URL + "figures/{id}")
                    .then()
                    .statusCode(200)
                    .contentType("application/prov+json")
                    .body("entity", hasKey("lantoa:submission/" + first + "%2Fline%2F3"))
                    .body("agent", hasKey("lantoa:agency/BBD"))
                    .body("wasGeneratedBy", notNullValue())
                    .body("wasDerivedFrom", notNullValue())
                    .body("used", notNullValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "luck:agency=BBD:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:colour=red:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:agency=NOBODY:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:channel=!0000:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:channel=!d800:2024-02:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "growth.actual:agency=BBD:2024:DECREE:2024-04-05T00:00:00Z, 404, PROVENANCE_FIGURE_NOT_FOUND",
        "'growth.actual:measure=ARTICLES,targetId=:2024:DECREE:2024-01-05T00:00:00Z', 404, PROVENANCE_FIGURE_NOT_FOUND",
        "works:agency=BBD:2024-02:DECREE:2999-04-05T00:00:00Z, 400, PROVENANCE_AS_OF_FUTURE"
    })
    void whatIsNoFigureIsSaidSo(String id, int status, String code) {
        as(Identity.AUDITOR)
                .pathParam("id", id)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "tasks, dueState, ',planId=x', 'DONE_ON_TIME, DONE_LATE, IN_PROGRESS, OVERDUE'",
        "growth.actual, measure, ',targetId=x', 'NEWS_ITEMS, ARTICLES'"
    })
    void aValueThatADimensionCannotHaveIsRefusedWithThoseThatItCan(
            String metric, String dimension, String more, String allowed) {
        as(Identity.AUDITOR)
                .pathParam("id", metric + ":" + dimension + "=FOO" + more + ":2024-02:DECREE:" + LATER)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"))
                .body("violations[0].field", equalTo("id"))
                .body("detail", allOf(containsString(dimension), containsString("FOO"), containsString(allowed)));
    }

    @Test
    void aPressAgencyFollowsItsOwnFiguresOnly() {
        String own = "works:agency=BBD:2024-02:DECREE:" + LATER;

        as(Identity.PRESS_BBD)
                .pathParam("id", own)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(200);
        for (String others : List.of(own.replace("BBD", "BTV"), own.replace("agency=BBD", ""))) {
            as(Identity.PRESS_BBD)
                    .pathParam("id", others)
                    .get(URL + "figures/{id}")
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"after, x, PROVENANCE_CURSOR_INVALID", "limit, 501, PARAMETER_INVALID", "limit, 0, PARAMETER_INVALID"})
    void whatIsNoPageIsRefused(String parameter, String value, String code) {
        as(Identity.AUDITOR)
                .pathParam("id", "works:agency=BBD:2024-02:DECREE:" + LATER)
                .queryParam(parameter, value)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }
}
