package vn.lantoa.reporting.catalogue;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.provenance.FigureMetric;

/**
 * What a number is.
 *
 * @param additiveOver the groups whose rows add up to the total; none for what adds up over nothing
 * @param figures what the ids of its figures call it, to be asked of {@code /provenance/figures}; none of what is a
 *     dimension of others
 * @param rule the section of the rules that defines it, such as {@code rules.md §9}
 */
@Schema(name = "Metric")
public record CataloguedMetricView(
        String code,
        MetricText name,
        MetricUnit unit,
        MetricText formula,
        List<String> additiveOver,
        List<String> figures,
        String rule) {

    static CataloguedMetricView of(Metric metric) {
        MetricDefinition definition = metric.definition();
        return new CataloguedMetricView(
                metric.code(),
                definition.name(),
                definition.unit(),
                definition.formula(),
                definition.additiveOver().stream()
                        .flatMap(axis -> axis.groups().stream())
                        .toList(),
                FigureMetric.codesOf(metric),
                "rules.md §" + definition.section());
    }
}
