package vn.lantoa.media.presstype;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A version of a kind of press as it is read.
 *
 * @param magazine whether it is a magazine (tạp chí)
 * @param validTo the last day on which it holds: its own, or the eve of the next version; null while it holds
 */
@Schema(name = "PressTypeVersion")
public record PressTypeView(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        boolean magazine,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Its last day, which the next version sets without changing this one. */
    @Override
    public @Nullable String derived() {
        return validTo == null ? null : validTo.toString();
    }
}
