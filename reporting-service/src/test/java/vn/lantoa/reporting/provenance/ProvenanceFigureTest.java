package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.intake.Story;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.provenance.line.LineCondition;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.provenance.line.LineSumTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The lines of a figure add up to it. */
@QuarkusTest
class ProvenanceFigureTest extends ProvenanceApi {

    @Inject
    LineSumTable sums;

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
}
