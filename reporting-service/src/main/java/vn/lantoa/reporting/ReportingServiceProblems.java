package vn.lantoa.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.ProblemArea;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.reporting.aggregate.AggregateProblem;
import vn.lantoa.reporting.growth.GrowthProblem;
import vn.lantoa.reporting.quality.DataQualityProblem;
import vn.lantoa.reporting.rebuild.RebuildProblem;
import vn.lantoa.reporting.scorecard.ScorecardProblem;

/** Every problem code of the reporting-service. */
@ApplicationScoped
public class ReportingServiceProblems implements ProblemArea {

    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public List<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        AggregateProblem.values(),
                        GrowthProblem.values(),
                        RebuildProblem.values(),
                        ScorecardProblem.values(),
                        DataQualityProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Override
    public Map<String, ProblemCode> constraints() {
        return Map.of();
    }
}
