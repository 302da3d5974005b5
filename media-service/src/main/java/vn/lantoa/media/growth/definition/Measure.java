package vn.lantoa.media.growth.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.field.Genre;

/**
 * What a target counts (rules.md §3). Counts and seconds are never added together. For clients it is one with the
 * measure of reports.
 */
@Schema(name = "GrowthMeasure")
public enum Measure {
    /** tin */
    NEWS_ITEMS(Genre.NEWS),
    /** bài */
    ARTICLES(Genre.ARTICLE, Genre.REPORTAGE),
    /** thời lượng phát thanh */
    RADIO_SECONDS(Genre.RADIO_PROGRAMME),
    /** thời lượng truyền hình */
    TV_SECONDS(Genre.TV_PROGRAMME);

    private final List<Genre> genres;

    Measure(Genre... genres) {
        this.genres = List.of(genres);
    }

    /** By which works of a genre are counted, by the genre map of rules.md §3; empty where by none. */
    public static Optional<Measure> of(Genre genre) {
        return Arrays.stream(values())
                .filter(measure -> measure.genres.contains(genre))
                .findFirst();
    }

    /** Whether it counts seconds, not works. */
    public boolean isOfSeconds() {
        return this == RADIO_SECONDS || this == TV_SECONDS;
    }

    /** What is counted for it by the genre map of rules.md §3. */
    public List<Genre> usualGenres() {
        return genres;
    }

    /** The genre map of rules.md §3, of these measures. */
    static Map<Measure, List<Genre>> usualGenres(List<Measure> measures) {
        Map<Measure, List<Genre>> genres = new EnumMap<>(Measure.class);
        measures.forEach(measure -> genres.put(measure, measure.genres));
        return genres;
    }

    /** The map as pairs {@code MEASURE=GENRE}, as it is stored. */
    public static List<String> pairs(Map<Measure, List<Genre>> map) {
        List<String> pairs = new ArrayList<>();
        map.forEach((measure, genres) -> genres.forEach(genre -> pairs.add(measure + "=" + genre)));
        return pairs;
    }

    public static Map<Measure, List<Genre>> ofPairs(List<String> pairs) {
        Map<Measure, List<Genre>> map = new EnumMap<>(Measure.class);
        for (String pair : pairs) {
            String[] parts = pair.split("=");
            map.computeIfAbsent(valueOf(parts[0]), none -> new ArrayList<>()).add(Genre.valueOf(parts[1]));
        }
        return map;
    }
}
