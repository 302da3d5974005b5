package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.residence.PressResidence;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A press agency as it is read. Its fields are those of {@link PressAgencyEntry}.
 *
 * @param residentOffice whether it has an office or a reporter in the province today; where no days are known, what was
 *     entered
 */
@Schema(name = "PressAgency")
public record PressAgencyView(
        UUID id,
        String code,
        String name,
        PressAgencyLevel level,
        List<String> pressTypes,
        @Nullable String governingBody,
        @Nullable String licence,
        @Nullable Long circulation,
        @Nullable Long monthlyVisits,
        boolean keyMultimedia,
        boolean residentOffice,
        @Nullable Boolean missionFit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        boolean practice,
        List<PressResidence> residences,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Whether it resides in the province, where that is by the days of its residences: the day changes it. */
    @Override
    public @Nullable String derived() {
        return residentOffice && !residences.isEmpty() ? "resident" : null;
    }

    /** Whether it has an office or a reporter in the province on a day; where no days are known, whatever the day. */
    public boolean residesOn(LocalDate day) {
        return PressResidence.holds(residences, residentOffice, day);
    }
}
