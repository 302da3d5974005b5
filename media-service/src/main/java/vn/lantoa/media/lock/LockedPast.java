package vn.lantoa.media.lock;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The days that are locked.
 *
 * @param until the last of them; null while none is
 */
public record LockedPast(@Nullable LocalDate until) {

    public boolean holds(LocalDate day) {
        return until != null && !day.isAfter(until);
    }

    /**
     * The last locked day, where one is.
     *
     * @throws NullPointerException when nothing is locked
     */
    public LocalDate last() {
        return Objects.requireNonNull(until);
    }

    /** The first day, from this one on, that is not locked. */
    public LocalDate firstOpenFrom(LocalDate day) {
        return until == null || until.isBefore(day) ? day : until.plusDays(1);
    }
}
