package vn.lantoa.event.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assertion. Its fields are those of {@link NewFigure}.
 *
 * @param org the organisation that recorded it
 * @param recordedAt when it became known
 */
@Schema(name = "Figure")
public record FigureView(
        UUID id,
        String eventCode,
        String metric,
        BigDecimal value,
        Qualifier qualifier,
        String unit,
        String source,
        LocalDate assertedOn,
        @Nullable String org,
        Instant recordedAt,
        String recordedBy) {

    /** Whether it says something else than the other one. */
    public boolean differsFrom(FigureView other) {
        return qualifier != other.qualifier || value.compareTo(other.value) != 0;
    }
}
