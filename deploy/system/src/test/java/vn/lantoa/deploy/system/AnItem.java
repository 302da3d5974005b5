package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content item to be sent: a piece of news in Vietnamese, newly produced for a political task, unless it says so
 * otherwise.
 */
final class AnItem {

    private final Map<String, Object> entry = new LinkedHashMap<>();

    private AnItem(String externalId, String publishedAt) {
        entry.put("externalId", externalId);
        entry.put("title", "Tin " + externalId);
        entry.put("genre", "NEWS");
        entry.put("channel", "Báo in");
        entry.put("language", "vi");
        entry.put("publishedAt", publishedAt);
        entry.put("newProduction", true);
        entry.put("reuseRatio", 0);
        entry.put("purpose", "POLITICAL_TASK");
        entry.put("themes", List.of());
        entry.put("clausePaths", List.of());
    }

    /** Published at eight in the morning of that local day. */
    static AnItem on(String day, String externalId) {
        return at(day + "T08:00:00+07:00", externalId);
    }

    /** Published at that instant. */
    static AnItem at(String instant, String externalId) {
        return new AnItem(externalId, instant);
    }

    AnItem with(String field, Object value) {
        entry.put(field, value);
        return this;
    }

    AnItem without(String field) {
        entry.remove(field);
        return this;
    }

    AnItem genre(String genre) {
        return with("genre", genre);
    }

    AnItem lasting(String genre, int seconds) {
        return genre(genre).with("durationSeconds", seconds);
    }

    /** Another publication of a work: nothing new, all of it reused. */
    AnItem republishing(String workId) {
        return with("workId", workId).with("newProduction", false).with("reuseRatio", 1);
    }

    AnItem about(String... themes) {
        return with("themes", List.of(themes));
    }

    Map<String, Object> entry() {
        return entry;
    }
}
