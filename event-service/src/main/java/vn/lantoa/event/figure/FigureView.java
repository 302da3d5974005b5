package vn.lantoa.event.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An assertion. Its fields are those of {@link NewFigure}.
 *
 * @param org the organisation that recorded it
 * @param recordedAt when it became known
 */
@Schema(name = "Figure")
public record FigureView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String eventCode,
        @Schema(required = true) String metric,
        @Schema(required = true) BigDecimal value,
        @Schema(required = true) Qualifier qualifier,
        @Schema(required = true) String unit,
        @Schema(required = true) String source,
        @Schema(required = true) LocalDate assertedOn,
        @Schema(nullable = true) String org,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) String recordedBy) {

    /** Whether it says something else than the other one. */
    boolean differsFrom(FigureView other) {
        return qualifier != other.qualifier || value.compareTo(other.value) != 0;
    }
}
