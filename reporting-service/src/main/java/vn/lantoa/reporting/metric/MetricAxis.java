package vn.lantoa.reporting.metric;

import java.util.List;

/**
 * Over what numbers may add up, by the names of the groups. Themes, clauses and audiences are not among them: an item
 * has many.
 */
public enum MetricAxis {
    AGENCY("agency", "agencyLevel"),
    TIME("month", "quarter", "year"),
    CONTENT("genre", "channel", "channelCountry", "district", "commune", "language", "purpose", "event");

    private final List<String> groups;

    MetricAxis(String... groups) {
        this.groups = List.of(groups);
    }

    public List<String> groups() {
        return groups;
    }
}
