/** Periods that move with the day on which a question is asked. */
@NullMarked
package vn.lantoa.reporting.aggregate.period;

import org.jspecify.annotations.NullMarked;
