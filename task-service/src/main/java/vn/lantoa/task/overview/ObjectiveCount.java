package vn.lantoa.task.overview;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.part.objective.ObjectiveView;

/**
 * How many of a plan's objectives can be measured by what comes of them.
 *
 * @param withOutcome those of level OUTCOME that name a KPI at least
 */
@Schema(name = "ObjectiveCount")
public record ObjectiveCount(
        long total, long withOutcome, @Nullable BigDecimal percent) {

    static ObjectiveCount of(List<ObjectiveView> objectives) {
        long outcomes = objectives.stream().filter(ObjectiveView::hasOutcome).count();
        return new ObjectiveCount(objectives.size(), outcomes, Decimals.percent(outcomes, objectives.size()));
    }
}
