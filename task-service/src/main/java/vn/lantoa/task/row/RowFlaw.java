package vn.lantoa.task.row;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;

/**
 * What is wrong with a row.
 *
 * @param message in the language of the request; null: that of the fault's code
 */
public record RowFlaw(Fault fault, @Nullable String message) {

    /** Stands for a field where the row as a whole is meant. */
    public static final String WHOLE = "line";

    public static RowFlaw of(Fault fault) {
        return new RowFlaw(fault, null);
    }

    public static List<RowFlaw> of(List<Fault> faults) {
        return faults.stream().map(RowFlaw::of).toList();
    }

    /** The field's place in a body that has the row at a place of its own, such as {@code updates[1]}. */
    public String fieldAt(String place) {
        return fault.field().equals(WHOLE) ? place : place + "." + fault.field();
    }
}
