package vn.lantoa.media.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.partnership.figure.OutputFigures;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An agreement as it is read. Its first fields are those of {@link PartnershipEntry}.
 *
 * @param revision how often it was amended, from 1
 * @param outputs what an international one has brought; null of others, and for a press agency
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "Partnership")
public record PartnershipView(
        UUID id,
        @Nullable String agency,
        @Nullable String partner,
        UUID planId,
        PartnershipKind kind,
        PartnershipMethod method,
        String number,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable Long valueVnd,
        @Nullable String country,
        @Nullable String note,
        int revision,
        @Nullable OutputFigures outputs,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    static PartnershipView of(
            UUID id, PartnershipEntry entry, int revision, @Nullable OutputFigures outputs, RecordMeta meta) {
        return new PartnershipView(
                id,
                entry.agency(),
                entry.partner(),
                entry.planId(),
                entry.kind(),
                entry.method(),
                entry.number(),
                entry.signedOn(),
                entry.validFrom(),
                entry.validTo(),
                entry.valueVnd(),
                entry.country(),
                entry.note(),
                revision,
                outputs,
                null,
                meta);
    }

    /** The same, as the answer to a write that is worth these warnings. */
    PartnershipView with(List<FaultView> found) {
        return new PartnershipView(
                id, agency, partner, planId, kind, method, number, signedOn, validFrom, validTo, valueVnd, country,
                note, revision, outputs, found, meta);
    }
}
