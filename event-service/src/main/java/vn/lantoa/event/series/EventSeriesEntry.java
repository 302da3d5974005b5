package vn.lantoa.event.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;

/**
 * A series as it is registered or replaced.
 *
 * @param code upper-case ASCII, such as {@code F1H2O}; cannot change later. In a PUT it may be left out
 * @param type the type of its events
 * @param recurrence ANNUAL unless given
 * @param international whether others than Vietnamese take part; false unless given
 * @param host the agency that answers for it; who hosts events names its own
 */
@Schema(name = "EventSeriesEntry")
public record EventSeriesEntry(
        @Size(max = 64) @Pattern(regexp = EventKind.CODE) @Nullable
        String code,

        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull EventKind type,
        Recurrence recurrence,
        Boolean international,

        @Size(max = 35) @Pattern(regexp = EventKind.CODE) @Nullable
        String host)
        implements Coded {

    public EventSeriesEntry {
        recurrence = recurrence == null ? Recurrence.ANNUAL : recurrence;
        international = international != null && international;
    }
}
