package vn.lantoa.reporting.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.metric.AggregateMeasure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

/** What a line of a figure leads to: revisions, submissions, observations. */
@QuarkusTest
class ProvenanceLineTest extends ProvenanceApi {

    private static final Period QUARTER =
            Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();

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
}
