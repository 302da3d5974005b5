package vn.lantoa.event.figure;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A choice among the assertions of a metric.
 *
 * @param number from 1 within event and metric; the highest stands
 * @param org the organisation that chose
 * @param chosenAt when it became known
 */
@Schema(name = "FigureChoice")
public record ChoiceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String eventCode,
        @Schema(required = true) String metric,
        @Schema(required = true) int number,
        @Schema(required = true) UUID figureId,
        @Schema(required = true) String reason,
        @Schema(nullable = true) String org,
        @Schema(required = true) Instant chosenAt,
        @Schema(required = true) String chosenBy) {}
