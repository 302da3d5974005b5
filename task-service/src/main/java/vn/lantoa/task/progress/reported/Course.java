package vn.lantoa.task.progress.reported;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.lantoa.task.task.value.Standing;

/**
 * How a task got on until a day, as known at an instant: from the first day that something was said of to the last.
 *
 * @param firstPercent how far it was at the end of the first day
 * @param standing how far it is, and since when it is done
 */
public record Course(LocalDate firstOn, BigDecimal firstPercent, LocalDate lastOn, Standing standing) {}
