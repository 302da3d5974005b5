package vn.lantoa.deploy.bench.spring.post;

import java.time.LocalDate;

/**
 * How far the past is locked.
 *
 * @param until the last day that is locked; null while none is
 */
record LockedDays(LocalDate until) {

    boolean has(LocalDate day) {
        return until != null && !day.isAfter(until);
    }
}
