package vn.lantoa.deploy.bench.grain;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import vn.lantoa.deploy.bench.grain.GeneratedFact.Seen;

/**
 * Draws work after work by the recipe: the same recipe, the same works. They come in the order in which they are
 * published, as they do in life. Not for several threads.
 */
final class FactGenerator {

    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final Set<String> TIMED = Set.of("VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME");

    private final Random random;
    private final YearMonth first;
    private final Weights agencies;
    private final Weights months;
    private final Weights genres;
    private final Weights channels;
    private final Weights languages;
    private final Weights purposes;
    private final Weights newProduction;
    private final Weights reuse;
    private final Weights events;
    private final Weights themes;
    private final Weights themeCount;
    private final Weights clauses;
    private final Weights clauseCount;
    private final Weights publications;
    private final Weights revisions;
    private final Weights observations;
    private final Weights withdrawn;
    private final long expected;
    private long works;
    private long ids;

    /** @param expected of how many works the first is published when the recipe begins, and the last when it ends */
    FactGenerator(FactDistribution recipe, long expected) {
        this.expected = expected;
        random = new Random(recipe.seed());
        first = recipe.firstMonth();
        agencies = recipe.agencies();
        months = recipe.months();
        genres = recipe.weights("genre");
        channels = recipe.weights("channel");
        languages = recipe.weights("language");
        purposes = recipe.weights("purpose");
        newProduction = recipe.weights("new.production");
        reuse = recipe.weights("reuse");
        events = recipe.weights("event");
        themes = Weights.falling(recipe.themes());
        themeCount = recipe.weights("themes.of.an.item");
        clauses = Weights.falling(recipe.clauses());
        clauseCount = recipe.weights("clauses.of.an.item");
        publications = recipe.weights("publications");
        revisions = recipe.weights("revisions");
        observations = recipe.weights("observations");
        withdrawn = recipe.weights("withdrawn");
    }

    /** The publications of the next work, in the order of time. */
    List<GeneratedFact> work() {
        String agency = agencies.draw(random);
        String work = agency + "-w" + ++works;
        Instant published = instant();
        int count = publications.drawNumber(random);
        List<GeneratedFact> all = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            all.add(publication(agency, work, place, published.plus(Duration.ofHours(7L * place))));
        }
        return all;
    }

    private GeneratedFact publication(String agency, String work, int place, Instant published) {
        String genre = genres.draw(random);
        String event = events.draw(random);
        return new GeneratedFact(
                id(),
                agency,
                work + "-" + place,
                work,
                published,
                genre,
                channels.draw(random),
                languages.draw(random),
                purposes.draw(random),
                place == 0 && Boolean.parseBoolean(newProduction.draw(random)),
                reuse.draw(random),
                TIMED.contains(genre) ? 30 + random.nextInt(1_800) : 0,
                some(themes, themeCount.drawNumber(random)),
                some(clauses, clauseCount.drawNumber(random)),
                event.equals(FactDistribution.NO_EVENT) ? null : event,
                Boolean.parseBoolean(withdrawn.draw(random)),
                revisions.drawNumber(random),
                observations(published, observations.drawNumber(random)));
    }

    private Instant instant() {
        double place = months.placeOf(Math.min(works - 1, expected - 1) / (double) expected);
        YearMonth month = first.plusMonths((long) place);
        double part = place - Math.floor(place);
        return month.atDay(1)
                .atStartOfDay()
                .plusSeconds((long) (part * month.lengthOfMonth() * SECONDS_OF_A_DAY))
                .toInstant(LOCAL);
    }

    private List<Seen> observations(Instant published, int count) {
        List<Seen> all = new ArrayList<>(count);
        long views = 0;
        for (int place = 1; place <= count; place++) {
            views += random.nextInt(2_000);
            all.add(new Seen(id(), published.plus(Duration.ofDays(6L * place)), views));
        }
        return all;
    }

    private List<String> some(Weights of, int count) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            found.add(of.draw(random));
        }
        return List.copyOf(found);
    }

    /** A version 7 id, later than the one before: so are those that the media-service gives. */
    private UUID id() {
        long millis = 1_700_000_000_000L + ids / 4_096;
        return new UUID(millis << 16 | 0x7000 | ids++ % 4_096, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
