package vn.lantoa.reporting.metric;

import java.util.List;

/**
 * What is the same of a metric wherever it is asked for.
 *
 * @param code what questions and answers call it
 * @param shownIn where answers show it
 */
public record MetricFacts(String code, MetricDefinition definition, List<String> shownIn) {

    public static MetricFacts of(String code, MetricDefinition definition, String... shownIn) {
        return new MetricFacts(code, definition, List.of(shownIn));
    }
}
