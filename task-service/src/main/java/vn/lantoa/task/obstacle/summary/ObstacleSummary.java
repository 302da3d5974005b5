package vn.lantoa.task.obstacle.summary;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many obstacles there are, and how long they take. Days are local days from the one on which they were raised.
 *
 * @param open those that are not decided
 */
@Schema(name = "ObstacleSummary")
public record ObstacleSummary(
        long open,
        long raised,
        long consolidated,
        long escalated,
        long decided,
        @Nullable BigDecimal medianDaysToConsolidation,
        @Nullable BigDecimal medianDaysToEscalation,
        @Nullable BigDecimal medianDaysToDecision) {}
