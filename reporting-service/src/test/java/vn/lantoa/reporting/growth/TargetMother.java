package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;

/** What the media-service tells of a target of 2024, its agencies and their declarations. */
public final class TargetMother {

    private static final EventType<GrowthTargetChanged> TARGET = EventType.of(GrowthTargetChanged.class);
    private static final EventType<PressAgencyChanged> AGENCY = EventType.of(PressAgencyChanged.class);
    private static final EventType<PeriodDeclared> DECLARED = EventType.of(PeriodDeclared.class);

    private static final List<String> PURPOSES = List.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION");
    private static final List<String> MEASURES = List.of("NEWS_ITEMS", "TV_SECONDS");
    private static final Map<String, List<String>> GENRES =
            Map.of("NEWS_ITEMS", List.of("NEWS"), "TV_SECONDS", List.of("TV_PROGRAMME"));
    private static final BigDecimal REUSE = new BigDecimal("0.5");

    private TargetMother() {}

    /** An agency since an instant, whatever was told of its code before. */
    public static RecordedEvent<?> newest(String code, String level, String since) {
        return agency(code, System.currentTimeMillis(), level, null, null, since);
    }

    /** An agency since an instant. */
    public static RecordedEvent<?> agency(String code, String level, String since, String... predecessors) {
        return agency(code, 1, level, null, null, since, predecessors);
    }

    /** A state of an agency, valid between two days, known since an instant. */
    public static RecordedEvent<?> agency(
            String code,
            long version,
            String level,
            String validFrom,
            String validTo,
            String since,
            String... predecessors) {
        var agency = new PressAgencyChanged(
                UUID.nameUUIDFromBytes(code.getBytes()),
                code,
                "Cơ quan mẫu " + code,
                level,
                List.of("PRINT"),
                true,
                true,
                validFrom == null ? null : LocalDate.parse(validFrom),
                validTo == null ? null : LocalDate.parse(validTo),
                List.of(predecessors));
        return Told.event(AGENCY, code, version, agency, Instant.parse(since));
    }

    /** A target as one of its versions has it. */
    public static RecordedEvent<?> target(
            UUID id,
            UUID planId,
            long version,
            String level,
            String state,
            String since,
            List<GrowthTargetChanged.Baseline> baselines) {
        return target(id, planId, version, 1, 20, level, state, since, baselines);
    }

    /** The same by a version of its definition, which asks for so much growth. */
    static RecordedEvent<?> target(
            UUID id,
            UUID planId,
            long version,
            int definitionVersion,
            int percent,
            String level,
            String state,
            String since,
            List<GrowthTargetChanged.Baseline> baselines) {
        return target(id, planId, version, definitionVersion, percent, level, state, since, baselines, null);
    }

    /** The same, with a draft. */
    static RecordedEvent<?> target(
            UUID id,
            UUID planId,
            long version,
            int definitionVersion,
            int percent,
            String level,
            String state,
            String since,
            List<GrowthTargetChanged.Baseline> baselines,
            GrowthTargetChanged.Draft draft) {
        var target = new GrowthTargetChanged(
                id,
                planId,
                "Chỉ tiêu mẫu",
                level,
                PURPOSES,
                true,
                REUSE,
                GENRES,
                MEASURES,
                BigDecimal.valueOf(percent),
                BigDecimal.ONE,
                2023,
                2024,
                "DECREE",
                definitionVersion,
                state,
                null,
                baselines,
                draft);
        return Told.event(TARGET, id.toString(), version, target, Instant.parse(since));
    }

    /** A definition that waits for approval. */
    static GrowthTargetChanged.Draft draft(
            int definitionVersion, int percent, String level, List<GrowthTargetChanged.Baseline> baselines) {
        return new GrowthTargetChanged.Draft(
                null,
                "Chỉ tiêu mẫu",
                level,
                PURPOSES,
                true,
                REUSE,
                GENRES,
                MEASURES,
                BigDecimal.valueOf(percent),
                BigDecimal.ONE,
                2023,
                2024,
                "DECREE",
                definitionVersion,
                baselines);
    }

    public static GrowthTargetChanged.Baseline baseline(String agency, boolean approved, int... months) {
        List<BigDecimal> values =
                Arrays.stream(months).mapToObj(BigDecimal::valueOf).toList();
        return new GrowthTargetChanged.Baseline(
                agency,
                "NEWS_ITEMS",
                "DECREE",
                values,
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                "số mẫu",
                approved);
    }

    /** The agency's months of 2024 from January on, each declared two days after its end. */
    public static List<RecordedEvent<?>> declared(String agency, int months) {
        List<RecordedEvent<?>> events = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            events.add(declaration(agency, "2024-%02d".formatted(month), 0, 0));
        }
        return events;
    }

    public static RecordedEvent<?> declaration(String agency, String period, long items, long seconds) {
        return declaration(agency, "DECREE", period, items, seconds);
    }

    /** Of a month of 2024 in a calendar, on its 16th. */
    public static RecordedEvent<?> declaration(
            String agency, String calendar, String period, long items, long seconds) {
        return declaration(
                agency,
                calendar,
                period,
                items,
                seconds,
                LocalDate.parse(period + "-16").atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    public static RecordedEvent<?> declaration(
            String agency, String calendar, String period, long items, long seconds, Instant at) {
        var declared = new PeriodDeclared(
                UUID.nameUUIDFromBytes((agency + calendar + period).getBytes()),
                agency,
                calendar,
                period,
                1,
                items,
                seconds,
                items == 0,
                at);
        return Told.event(DECLARED, agency, 1, declared, at);
    }
}
