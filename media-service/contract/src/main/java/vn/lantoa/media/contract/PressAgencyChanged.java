package vn.lantoa.media.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A press agency. Key: {@code code}.
 *
 * @param level PROVINCIAL, CENTRAL, OTHER_PROVINCE or FOREIGN
 * @param residentOffice whether it had an office or a reporter in the province on the day on which this is told
 * @param validFrom the first day of its existence; null: since ever
 * @param validTo the last day of its existence; null while it exists
 * @param predecessors codes of the press agencies it came from
 */
public record PressAgencyChanged(
        UUID id,
        String code,
        String name,
        String level,
        List<String> pressTypes,
        boolean keyMultimedia,
        boolean residentOffice,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors) {

    public static final String TOPIC = "lantoa.media.press-agency.v1";
    public static final String AGGREGATE = "press-agency";
    public static final String TYPE = "vn.lantoa.media.press-agency.changed.v1";
}
