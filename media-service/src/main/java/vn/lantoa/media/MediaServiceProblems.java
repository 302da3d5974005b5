package vn.lantoa.media;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ContentItemProblem;
import vn.lantoa.media.content.ItemProblem;
import vn.lantoa.media.content.MetricProblem;
import vn.lantoa.media.declaration.PeriodDeclarationProblem;
import vn.lantoa.media.growth.GrowthTargetProblem;
import vn.lantoa.media.idempotency.IdempotencyProblem;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.submission.SubmissionProblem;
import vn.lantoa.platform.web.problem.ProblemArea;
import vn.lantoa.platform.web.problem.ProblemCode;

/** Every problem code of the media-service. */
@ApplicationScoped
public class MediaServiceProblems implements ProblemArea {

    @Override
    public String name() {
        return "media";
    }

    @Override
    public List<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        PressAgencyProblem.values(),
                        IdempotencyProblem.values(),
                        LineProblem.values(),
                        SubmissionProblem.values(),
                        ItemProblem.values(),
                        MetricProblem.values(),
                        ContentItemProblem.values(),
                        PeriodDeclarationProblem.values(),
                        GrowthTargetProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @Override
    public Map<String, ProblemCode> constraints() {
        return Map.of(
                "press_agency_code_key", PressAgencyProblem.PRESS_AGENCY_EXISTS,
                "idempotency_key_pkey", IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);
    }
}
