package vn.lantoa.event.contract;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A series: an event that comes again. Its editions are the events that name it. Key: {@code code}.
 *
 * @param code upper-case ASCII, such as {@code F1H2O}
 * @param type the type of its events, as in {@link EventChanged}
 * @param recurrence ANNUAL, BIENNIAL, HALF_YEARLY, QUARTERLY or IRREGULAR
 * @param international whether others than Vietnamese take part
 * @param host the agency that answers for it; null where it changes
 */
public record EventSeriesChanged(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        String type,
        String recurrence,
        boolean international,
        @Nullable String host) {

    public static final String TOPIC = "lantoa.event.series.v1";
    public static final String AGGREGATE = "event-series";
    public static final String TYPE = "vn.lantoa.event.event-series.changed.v1";
}
