package vn.lantoa.platform.testing.coverage;

import java.time.Instant;
import java.util.List;

/**
 * Publications, and what of them is an event's, whose media plan has one line: Vietnamese news.
 *
 * @param works those whose representative names the event
 * @param publications those that name it themselves
 * @param lineWorks such works that are Vietnamese news
 */
public record CoverageCase(String name, List<Told> told, int works, int publications, int lineWorks) {

    /**
     * One publication, of 29 March 2024.
     *
     * @param hour UTC
     * @param ofEvent whether it names the event
     */
    public record Told(
            String agency,
            String work,
            String externalId,
            String genre,
            String language,
            int hour,
            boolean newProduction,
            boolean ofEvent,
            boolean withdrawn) {

        public Instant publishedAt() {
            return Instant.parse("2024-03-29T%02d:00:00Z".formatted(hour));
        }

        Told of(String otherAgency) {
            return new Told(otherAgency, work, externalId, genre, language, hour, newProduction, ofEvent, withdrawn);
        }

        Told reused() {
            return new Told(agency, work, externalId, genre, language, hour, false, ofEvent, withdrawn);
        }

        Told withdrawnAgain() {
            return new Told(agency, work, externalId, genre, language, hour, newProduction, ofEvent, true);
        }

        Told as(String otherGenre, String otherLanguage) {
            return new Told(
                    agency, work, externalId, otherGenre, otherLanguage, hour, newProduction, ofEvent, withdrawn);
        }
    }

    /** The table. */
    public static List<CoverageCase> all() {
        return List.of(
                new CoverageCase("a work of the event", List.of(named("w", 1)), 1, 1, 1),
                new CoverageCase("published twice", List.of(named("w", 1), named("w", 2)), 1, 2, 1),
                new CoverageCase(
                        "the representative names it, a repetition does not",
                        List.of(named("w", 1), silent("w", 2)),
                        1,
                        1,
                        1),
                new CoverageCase(
                        "a repetition names it, the representative does not",
                        List.of(silent("w", 1), named("w", 2)),
                        0,
                        1,
                        0),
                new CoverageCase(
                        "what is new stands before what was reused earlier",
                        List.of(named("w", 1).reused(), silent("w", 2)),
                        0,
                        1,
                        0),
                new CoverageCase(
                        "the new one names it, the earlier reused one does not",
                        List.of(silent("w", 1).reused(), named("w", 2)),
                        1,
                        1,
                        1),
                new CoverageCase(
                        "the one that stood before was withdrawn",
                        List.of(silent("w", 1).withdrawnAgain(), named("w", 2)),
                        1,
                        1,
                        1),
                new CoverageCase(
                        "the one that names it was withdrawn",
                        List.of(named("w", 1).withdrawnAgain(), silent("w", 2)),
                        0,
                        0,
                        0),
                new CoverageCase(
                        "another agency's work of the same id",
                        List.of(silent("w", 1), named("w", 2).of("BTV")),
                        1,
                        1,
                        1),
                new CoverageCase(
                        "languages are the same by their primary subtags",
                        List.of(named("w", 1).as("NEWS", "vi-VN"), named("v", 2).as("NEWS", "en")),
                        2,
                        2,
                        1),
                new CoverageCase(
                        "a work counts where its representative does",
                        List.of(named("w", 1).as("VIDEO", "vi"), named("w", 2)),
                        1,
                        2,
                        0));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Told named(String work, int hour) {
        return new Told("BBD", work, work + "-" + hour, "NEWS", "vi", hour, true, true, false);
    }

    private static Told silent(String work, int hour) {
        return new Told("BBD", work, work + "-" + hour, "NEWS", "vi", hour, true, false, false);
    }
}
