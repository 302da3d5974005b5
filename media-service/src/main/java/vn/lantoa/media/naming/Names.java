package vn.lantoa.media.naming;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an item names beside itself.
 *
 * @param work what its items have in common, as a clearance calls it
 */
public record Names(
        @Nullable UUID order,
        @Nullable String column,
        @Nullable UUID clearance,
        String work) {

    /** Of an item that is not there yet. */
    public static final Names NONE = new Names(null, null, null, "");

    boolean hasOtherOrderThan(Names before) {
        return order != null && !order.equals(before.order);
    }

    boolean hasOtherColumnThan(Names before) {
        return column != null && !column.equals(before.column);
    }

    /** Whether what it is cleared by must be looked at: for this work, and on this order, it was not yet. */
    boolean isClearedOtherwiseThan(Names before) {
        return clearance != null && (!isClearedForTheSameAs(before) || hasOtherOrderThan(before));
    }

    boolean isClearedForTheSameAs(Names before) {
        return clearance != null && clearance.equals(before.clearance) && work.equals(before.work);
    }
}
