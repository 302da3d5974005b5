package vn.lantoa.reporting.provenance.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What each line of a figure adds to it (rules.md §9). */
public enum LineMeasure {
    WORKS(true, item -> 1L),
    PUBLICATIONS(false, item -> 1L),
    SECONDS(true, item -> (long) item.seconds()),
    AIRTIME_SECONDS(false, item -> (long) item.seconds()),
    VIEWS("views", LineObservation::views),
    REACH("reach", LineObservation::reach),
    ENGAGEMENTS("engagements", LineObservation::engagements),
    /** Of publications of any day, by the days on which they were observed. */
    VIEWS_GAINED("views", LineObservation::gained),
    /** Whatever was observed of it. */
    OBSERVED("observation_id", seen -> 1L);

    private final boolean ofWorks;
    private final Function<LineRevision, Long> added;
    private final Optional<String> column;
    private final Optional<Function<LineObservation, @Nullable Long>> observed;

    LineMeasure(boolean ofWorks, Function<LineRevision, Long> added) {
        this.ofWorks = ofWorks;
        this.added = added;
        this.column = Optional.empty();
        this.observed = Optional.empty();
    }

    LineMeasure(String column, Function<LineObservation, @Nullable Long> observed) {
        this.ofWorks = false;
        this.added = item -> 0L;
        this.column = Optional.of(column);
        this.observed = Optional.of(observed);
    }

    /** Whether only the publication counts that stands for its work. */
    boolean isOfWorks() {
        return ofWorks;
    }

    boolean isOfObservations() {
        return observed.isPresent();
    }

    /** What each line adds, in SQL over lines and, where it has a column, over what was seen of them. */
    String sum() {
        return switch (this) {
            case WORKS, PUBLICATIONS -> "count(*)";
            case OBSERVED -> "count(DISTINCT i.item_id)";
            case VIEWS_GAINED -> "sum(s.gained)::bigint";
            default -> column.map("sum(s.%s)::bigint"::formatted).orElse("coalesce(sum(i.seconds), 0)::bigint");
        };
    }

    /** Which column of observations it reads; none where it reads none. */
    Optional<String> column() {
        return column;
    }

    /** Whether it is summed over the days of observations, whenever their publications were published. */
    boolean isOfGains() {
        return this == VIEWS_GAINED;
    }

    /** What the revision that counts adds, without what was observed. */
    long added(LineRevision revision) {
        return added.apply(revision);
    }

    /** What the sources saw, summed; empty where none saw it. Of one that is observed at all it is 1. */
    Optional<Long> seen(List<LineObservation> latest) {
        if (this == OBSERVED) {
            return latest.isEmpty() ? Optional.empty() : Optional.of(1L);
        }
        return observed.flatMap(
                value -> latest.stream().map(value).filter(Objects::nonNull).reduce(Long::sum));
    }
}
