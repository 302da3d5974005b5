package vn.lantoa.reporting.metric;

import java.util.List;

/**
 * What a number is.
 *
 * @param formula how it is made, one sentence that describes it wherever it is shown
 * @param additiveOver over what its rows add up to its total
 * @param section the section of docs/rules.md that defines it
 */
public record MetricDefinition(
        MetricText name, MetricUnit unit, MetricText formula, List<MetricAxis> additiveOver, int section) {

    public MetricDefinition {
        additiveOver = List.copyOf(additiveOver);
    }

    /** A number that adds up over nothing: a ratio, say. */
    public static MetricDefinition of(int section, MetricUnit unit, MetricText name, MetricText formula) {
        return new MetricDefinition(name, unit, formula, List.of(), section);
    }

    /** The same, which adds up over these. */
    public MetricDefinition adding(MetricAxis... axes) {
        return new MetricDefinition(name, unit, formula, List.of(axes), section);
    }
}
