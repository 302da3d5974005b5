package vn.lantoa.event.figure;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A choice among the assertions of a metric.
 *
 * @param number from 1 within event and metric; the highest stands
 * @param org the organisation that chose
 * @param chosenAt when it became known
 */
@Schema(name = "FigureChoice")
public record ChoiceView(
        UUID id,
        String eventCode,
        String metric,
        int number,
        UUID figureId,
        String reason,
        @Nullable String org,
        Instant chosenAt,
        String chosenBy) {}
