package vn.lantoa.event.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One word on a figure of an event: somebody asserts it, or somebody chooses one of those asserted. Never changed
 * later. Key: {@code eventCode}.
 *
 * @param id of the assertion or of the choice
 * @param kind ASSERTION or CHOICE
 * @param metric such as VISITORS, ATHLETES, COUNTRIES
 * @param figureId the assertion this is about; of an ASSERTION its own id
 * @param value of that assertion, never negative
 * @param qualifier EXACT, ABOUT, MORE_THAN or LESS_THAN the value
 * @param unit such as {@code person} or {@code VND}; one for all assertions of a metric of an event
 * @param source who says so, in words
 * @param assertedOn the day it was said
 * @param choice from 1 within event and metric, the highest stands; null of an ASSERTION
 * @param reason why it was chosen; null of an ASSERTION
 * @param org the organisation that recorded it; null where the one who did has none
 * @param recordedAt when it became known
 */
public record FigureRecorded(
        UUID id,
        UUID eventId,
        String eventCode,
        String kind,
        String metric,
        UUID figureId,
        BigDecimal value,
        String qualifier,
        String unit,
        String source,
        LocalDate assertedOn,
        @Nullable Integer choice,
        @Nullable String reason,
        @Nullable String org,
        Instant recordedAt) {

    public static final String TOPIC = "lantoa.event.figures.v1";
    public static final String AGGREGATE = "figures";
    public static final String TYPE = "vn.lantoa.event.figure.recorded.v1";
}
