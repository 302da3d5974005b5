package vn.lantoa.event.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.DependentRequired;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.Edition;
import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.HostRole;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.register.Coded;

/**
 * An event as it is registered or replaced.
 *
 * @param code upper-case ASCII, such as {@code F1H2O-2024}; cannot change later. In a PUT it may be left out
 * @param type SPORT_EVENT may be written SPORT, SPORTS or SPORTS_EVENT too
 * @param country ISO 3166-1 alpha-2; VN of a domestic event unless given
 * @param endOn the last day; the first one unless given
 * @param host the agency that answers for it; who hosts events names its own
 * @param hostRole ORGANISER unless given; HOST where others organise
 * @param series a series of {@code /event-series}
 * @param edition the year of {@code startOn} unless given; only within a series
 * @param clausePaths the plan's clauses that it serves
 * @param planId the plan that the clauses and themes are of
 */
@Schema(name = "EventEntry", dependentRequired = @DependentRequired(name = "edition", requires = "series"))
public record EventEntry(
        @Size(max = 64) @Pattern(regexp = EventKind.CODE) @Nullable
        String code,

        @NotNull EventKind type,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull EventScope scope,
        @Size(max = 300) @Nullable String venue,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
        @NotNull LocalDate startOn,
        LocalDate endOn,

        @NotNull @Size(max = 35) @Pattern(regexp = EventKind.CODE)
        String host,

        HostRole hostRole,

        @Size(max = 64) @Pattern(regexp = EventKind.CODE) @Nullable
        String series,

        @Valid @Nullable Edition edition,
        @Size(max = 100) List<@NotBlank @Size(max = 60) String> clausePaths,
        @Size(max = 50) List<@NotBlank @Size(max = 35) String> themeCodes,
        @Nullable UUID planId)
        implements Coded {

    static final String HOME = "VN";

    public EventEntry {
        country = country == null && scope == EventScope.DOMESTIC ? HOME : country;
        endOn = endOn == null ? startOn : endOn;
        hostRole = hostRole == null ? HostRole.ORGANISER : hostRole;
        edition = edition == null && series != null && startOn != null ? new Edition(startOn.getYear(), null) : edition;
        clausePaths = clausePaths == null ? List.of() : clausePaths;
        themeCodes = themeCodes == null ? List.of() : themeCodes;
    }
}
