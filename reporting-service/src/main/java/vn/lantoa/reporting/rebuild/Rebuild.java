package vn.lantoa.reporting.rebuild;

import java.time.Instant;
import java.util.Map;

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

    void begins() {
        state = RebuildState.RUNNING;
    }

    /** What is beside is empty now, and fills. */
    void reads() {
        state = RebuildState.READING;
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
