package vn.lantoa.task.task.value;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a task is.
 *
 * @param percent 0 to 100
 * @param doneOn the day it was finished; null while it is not
 */
public record Standing(BigDecimal percent, @Nullable LocalDate doneOn) {

    /** The standing of a task that nothing was reported of. */
    public static final Standing NOT_BEGUN = new Standing(BigDecimal.ZERO, null);
}
