package vn.lantoa.media.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * What an organisation supplied, as it is read. Its first fields are those of {@link InformationSupplyEntry}.
 *
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "InformationSupply")
public record InformationSupplyView(
        UUID id,
        String supplier,
        String month,
        String title,
        @Nullable String url,
        @Nullable String theme,
        List<String> sentTo,
        LocalDate suppliedOn,
        @Nullable String note,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same, as the answer to a write that is worth these warnings. */
    InformationSupplyView with(List<FaultView> found) {
        return new InformationSupplyView(id, supplier, month, title, url, theme, sentTo, suppliedOn, note, found, meta);
    }
}
