package vn.lantoa.reporting.metric;

import java.util.List;

/** A number of the reports, which is defined here and nowhere else. */
public interface Metric {

    /** What questions and answers call it. */
    String code();

    MetricDefinition definition();

    /** Where answers show it, such as {@code GrowthRow.growth}: the document describes it there by its formula. */
    List<String> shownIn();
}
