package vn.lantoa.reporting.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.lantoa.reporting.completeness.CompletenessFigure;
import vn.lantoa.reporting.growth.rule.GrowthFigure;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.scorecard.ScorecardFigure;
import vn.lantoa.reporting.scorecard.event.EventCostFigure;
import vn.lantoa.reporting.scorecard.event.EventCoverageFigure;
import vn.lantoa.reporting.scorecard.funding.FundingFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;
import vn.lantoa.reporting.share.ContentShareFigure;

/** All metrics, in the order in which they are told. */
final class MetricsCatalogue {

    static final List<Metric> ALL = Stream.<Metric[]>of(
                    AggregateMeasure.values(),
                    GrowthMeasure.values(),
                    GrowthFigure.values(),
                    CompletenessFigure.values(),
                    ScorecardFigure.values(),
                    SteeringFigure.values(),
                    FundingFigure.values(),
                    EventCoverageFigure.values(),
                    EventCostFigure.values(),
                    ContentShareFigure.values())
            .flatMap(Arrays::stream)
            .toList();

    private MetricsCatalogue() {}

    static Optional<Metric> of(String code) {
        return ALL.stream().filter(metric -> metric.code().equals(code)).findFirst();
    }
}
