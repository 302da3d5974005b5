package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a press agency states about one of its report months, at its latest revision.
 *
 * @param items how many items it says there are
 * @param seconds how long it says they last
 */
public record Declaration(String agency, YearMonth month, long items, long seconds, Instant declaredAt) {}
