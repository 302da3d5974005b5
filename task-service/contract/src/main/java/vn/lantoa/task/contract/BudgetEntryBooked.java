package vn.lantoa.task.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money booked on a budget line. Never changed later: a mistake is taken back by an entry of its own. Key:
 * {@code lineId}.
 *
 * @param stage PLANNED, ALLOCATED, COMMITTED, DISBURSED or SETTLED
 * @param amountVnd what it adds to its stage, in đồng: less than 0 where it takes another entry back, so that the sum
 *     of a stage's entries is what stands there
 * @param bookedOn the day it counts from
 * @param recordedAt when it became known
 * @param reverses the entry that it takes back; null for any other
 */
public record BudgetEntryBooked(
        UUID id,
        UUID lineId,
        UUID planId,
        String stage,
        long amountVnd,
        LocalDate bookedOn,
        Instant recordedAt,
        @Nullable UUID reverses) {

    public static final String TOPIC = "lantoa.task.budget-entries.v1";
    public static final String AGGREGATE = "budget-entry";
    public static final String TYPE = "vn.lantoa.task.budget-entry.booked.v1";
}
