package vn.lantoa.reporting.intake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;

/**
 * What some press agencies did in a few weeks, out of a seed: works with several publications, revisions that move
 * items between works and cells, withdrawals, a restored backup, observations and their revisions. One item or
 * observation an event.
 */
public final class Story {

    static final Instant BEGIN = Instant.parse("2024-02-01T00:00:00Z");
    static final List<String> AGENCIES = List.of("BBD", "BTV");

    private static final List<String> GENRES =
            List.of("NEWS", "ARTICLE", "REPORTAGE", "RADIO_PROGRAMME", "TV_PROGRAMME");
    private static final List<String> LANGUAGES = List.of("vi", "vi-VN", "en", "en-GB");
    private static final List<String> PURPOSES = List.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION", "OTHER");
    private static final List<String> THEMES = List.of("T01", "T02", "T03");
    private static final List<String> CLAUSES = List.of("II.3.1.a-1", "II.3.1.a-2");
    private static final List<List<String>> AUDIENCES =
            List.of(List.of(), List.of("A1"), List.of("A1", "D1", "A1"), List.of("D2"));
    private static final List<String> EXTERNAL_IDS = List.of("x-", "X-", "a", "Đ", "ê", "Z");
    private static final List<String> SOURCES = List.of("page", "facebook");
    private static final UUID PLAN = new UUID(7, 7);

    private final Random random;
    private final List<RecordedEvent<?>> events = new ArrayList<>();
    private Instant clock = BEGIN;

    Story(long seed) {
        random = new Random(seed);
    }

    /** All events in the order in which the broker wrote them down. */
    public static List<RecordedEvent<?>> of(long seed, int items) {
        Story story = new Story(seed);
        for (int item = 0; item < items; item++) {
            story.publish(item);
        }
        return story.events;
    }

    private void publish(int number) {
        UUID id = new UUID(random.nextLong(), number);
        String agency = pick(AGENCIES);
        int revisions = 1 + random.nextInt(3);
        for (int revision = 1; revision <= revisions; revision++) {
            long epoch = revision == revisions && random.nextInt(8) == 0 ? 2 : 1;
            tell(agency, item(id, number, epoch == 2 ? 1 : revision), epoch);
        }
        for (int seen = random.nextInt(4); seen > 0; seen--) {
            observe(agency, id, number, seen);
        }
    }

    private ContentItem item(UUID id, int number, int revision) {
        String genre = pick(GENRES);
        List<String> themes = random.nextInt(3) == 0 ? List.of() : List.of(pick(THEMES), pick(THEMES));
        return new ContentItem(
                id,
                revision,
                externalId(number),
                random.nextInt(3) == 0 ? null : "w-" + random.nextInt(1 + number / 3 + 1),
                genre,
                random.nextInt(6) == 0 ? null : "channel-" + random.nextInt(2),
                pick(LANGUAGES),
                BEGIN.plus(Duration.ofHours(18L * random.nextInt(80))),
                genre.endsWith("PROGRAMME") ? 60 * (1 + random.nextInt(30)) : null,
                random.nextBoolean(),
                random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(11), 1),
                pick(PURPOSES),
                themes,
                random.nextInt(3) == 0 ? List.of() : List.of(pick(CLAUSES)),
                AUDIENCES.get((number + revision) % AUDIENCES.size()),
                random.nextInt(5) == 0 ? null : PLAN,
                random.nextInt(3) == 0 ? "F1H2O-2024" : null,
                random.nextInt(7) == 0,
                false,
                new UUID(1, number),
                1,
                clock,
                null);
    }

    /** In an order that a language and bytes see differently: it decides between publications of the same instant. */
    private static String externalId(int number) {
        return EXTERNAL_IDS.get(number % EXTERNAL_IDS.size()) + number;
    }

    private void observe(String agency, UUID item, int number, int seen) {
        Instant at = BEGIN.plus(Duration.ofHours(random.nextInt(24 * 75)));
        UUID id = new UUID(item.getLeastSignificantBits() + 1_000_000L * seen, at.toEpochMilli());
        String source = pick(SOURCES);
        for (int revision = 1; revision <= 1 + random.nextInt(2); revision++) {
            tell(
                    agency,
                    new Observation(
                            id,
                            revision,
                            item,
                            externalId(number),
                            at,
                            counted(),
                            counted(),
                            counted(),
                            source,
                            id,
                            1,
                            clock));
        }
    }

    private Long counted() {
        return random.nextInt(4) == 0 ? null : (long) random.nextInt(1_000);
    }

    private void tell(String agency, ContentItem item, long epoch) {
        events.add(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(epoch, events.size()),
                new ContentItemsRecorded(agency, List.of(item)),
                tick()));
    }

    private void tell(String agency, Observation observation) {
        events.add(Told.event(
                FactBatch.OBSERVATIONS,
                agency,
                new Position(1, events.size()),
                new ObservationsRecorded(agency, List.of(observation)),
                tick()));
    }

    private Instant tick() {
        clock = clock.plusMillis(1 + random.nextInt(3_000));
        return clock;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
