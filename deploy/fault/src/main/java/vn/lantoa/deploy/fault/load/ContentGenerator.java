package vn.lantoa.deploy.fault.load;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.ledger.SentObservation;

/** Writes content items and observations for one client: the same seed, the same contents. Not for several threads. */
public final class ContentGenerator {

    private static final List<String> GENRES =
            List.of("NEWS", "NEWS", "NEWS", "ARTICLE", "REPORTAGE", "VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME");
    private static final List<String> TIMED = List.of("VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME");
    private static final List<String> PURPOSES = List.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION", "OTHER");
    private static final List<String> LANGUAGES = List.of("vi", "vi", "vi", "en");
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);
    /** Variants of an item differ in their second. */
    private static final int MOST_VARIANTS = 59;

    private final Random random;
    private final LoadAgency agency;
    private final Round round;
    private final String name;
    private int written;

    public ContentGenerator(LoadAgency agency, Round round, String name, Random random) {
        this.agency = agency;
        this.round = round;
        this.name = name;
        this.random = random;
    }

    /** A new item; one in five is of the work of the item before. */
    public SentItem item() {
        String id = String.format("%s-%s-%s-%06d", agency.code(), round.tag(), name, ++written);
        String work = written % 5 < 2 ? agency.code() + "-" + round.tag() + "-" + name + "-w" + written / 5 : null;
        return variant(id, work, 0);
    }

    /** The next variant of an item that had so many: anything may have changed but what it is known by. */
    SentItem revised(SentItem item, int variants) {
        if (variants > MOST_VARIANTS) {
            throw new IllegalArgumentException("an item has at most " + MOST_VARIANTS + " variants");
        }
        return variant(item.externalId(), item.workId(), variants);
    }

    private SentItem variant(String id, @Nullable String work, int variant) {
        String genre = any(GENRES);
        LocalDateTime published = round.from()
                .atStartOfDay()
                .plusDays(random.nextInt(round.month().lengthOfMonth()))
                .plusMinutes(random.nextInt(24 * 60))
                .plusSeconds(variant);
        return new SentItem(
                id,
                work,
                "Bão và biển " + id + " v" + variant,
                genre,
                "kênh " + random.nextInt(3),
                any(LANGUAGES),
                written(published.atOffset(LOCAL)),
                TIMED.contains(genre) ? 30 + random.nextInt(3_000) : null,
                random.nextInt(4) > 0,
                any(PURPOSES),
                List.of());
    }

    /** Another observation of an item, later than those before: so many there were. */
    SentObservation sighting(SentItem item, int before) {
        String observedAt =
                written(round.to().plusDays(1L + before).atTime(8, 0).atOffset(LOCAL));
        return new SentObservation(item.externalId(), observedAt, 100L * (before + 1) + random.nextInt(100), "web");
    }

    /** With its seconds, also when they are zero. */
    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
