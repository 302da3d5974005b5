package vn.lantoa.reporting.metric;

import java.util.List;

/** A metric whose facts stand beside its name. */
public interface StatedMetric extends Metric {

    MetricFacts facts();

    @Override
    default String code() {
        return facts().code();
    }

    @Override
    default MetricDefinition definition() {
        return facts().definition();
    }

    @Override
    default List<String> shownIn() {
        return facts().shownIn();
    }
}
