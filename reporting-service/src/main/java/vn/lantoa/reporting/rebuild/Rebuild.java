package vn.lantoa.reporting.rebuild;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** A rebuild: what was asked for, how far it is, what it found. */
@Entity
class Rebuild extends StoredRecord {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RebuildSource source;

    @Enumerated(EnumType.STRING)
    private RebuildState state;

    private @Nullable Instant finishedAt;
    private @Nullable Long differences;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Long> found;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> fingerprints;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Long> positions;

    private @Nullable String failure;

    protected Rebuild() {}

    Rebuild(RebuildSource source) {
        this.source = source;
        this.state = RebuildState.REQUESTED;
    }

    RebuildSource source() {
        return source;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean isReading() {
        return state == RebuildState.READING;
    }

    /** What the tables were like when all was emptied; only while it reads. */
    Map<String, String> fingerprints() {
        // set by reads(), which alone leads to READING
        return Objects.requireNonNull(fingerprints);
    }

    void begins() {
        state = RebuildState.RUNNING;
    }

    /** All is empty now; it is complete when the positions are passed. */
    void reads(Map<String, String> before, Map<String, Long> upTo) {
        state = RebuildState.READING;
        fingerprints = before;
        positions = upTo;
    }

    /** Whether what was applied when all was emptied is applied again; only while it reads. */
    boolean isPassedBy(Map<String, Long> current) {
        // set by reads(), which alone leads to READING
        return Objects.requireNonNull(positions).entrySet().stream()
                .allMatch(entry -> current.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    void completes(Map<String, Long> differencesFound, Instant at) {
        state = RebuildState.COMPLETED;
        found = differencesFound;
        differences =
                differencesFound.values().stream().mapToLong(Long::longValue).sum();
        finishedAt = at;
    }

    void fails(String why, Instant at) {
        state = RebuildState.FAILED;
        failure = why;
        finishedAt = at;
    }

    RebuildView view() {
        return new RebuildView(
                id(),
                version(),
                source,
                state,
                createdAt(),
                createdBy(),
                updatedAt(),
                updatedBy(),
                finishedAt,
                differences,
                found,
                failure);
    }
}
