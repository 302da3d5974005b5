package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.Map;

/** What became known between two known times, and what it adds to figures. */
interface Contribution {

    /** CORRECTION, LATE or NEW. */
    String cause();

    /** Whether it stands in a cell. */
    boolean isIn(Map<String, String> cell);

    /** What it adds to a metric of such a cell; 0 to one that it is not of. */
    BigDecimal of(String metric);
}
