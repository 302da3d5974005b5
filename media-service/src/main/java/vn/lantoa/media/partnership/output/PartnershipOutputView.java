package vn.lantoa.media.partnership.output;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** An output of an agreement as it is read. Its fields are those of {@link PartnershipOutputEntry}. */
@Schema(name = "PartnershipOutput")
public record PartnershipOutputView(
        UUID id,
        String code,
        UUID partnershipId,
        String title,
        OutputForm form,
        LocalDate producedOn,
        @Nullable String language,
        String country,
        long quantity,
        @Nullable String url,
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable String withdrawnReason,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
