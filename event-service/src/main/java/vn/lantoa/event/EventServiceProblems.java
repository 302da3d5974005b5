package vn.lantoa.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.event.EventProblem;
import vn.lantoa.event.figure.FigureProblem;
import vn.lantoa.event.mediaplan.MediaPlanProblem;
import vn.lantoa.event.reference.ReferenceProblem;
import vn.lantoa.event.series.EventSeriesProblem;
import vn.lantoa.event.session.SessionProblem;
import vn.lantoa.platform.web.problem.ProblemArea;
import vn.lantoa.platform.web.problem.ProblemCode;

/** Every problem code of the event-service. */
@ApplicationScoped
public class EventServiceProblems implements ProblemArea {

    @Override
    public String name() {
        return "event";
    }

    @Override
    public List<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        ReferenceProblem.values(),
                        EventProblem.values(),
                        EventSeriesProblem.values(),
                        SessionProblem.values(),
                        FigureProblem.values(),
                        MediaPlanProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Override
    public Map<String, ProblemCode> constraints() {
        return Map.of(
                "event_code_key", EventProblem.EVENT_EXISTS,
                "event_series_code_key", EventSeriesProblem.EVENT_SERIES_EXISTS);
    }
}
