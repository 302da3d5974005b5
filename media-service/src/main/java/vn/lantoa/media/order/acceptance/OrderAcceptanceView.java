package vn.lantoa.media.order.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An acceptance as it is read.
 *
 * @param acceptedBy the name of the person who accepted
 * @param minute the draft of its minute
 */
@Schema(name = "OrderAcceptance")
public record OrderAcceptanceView(
        UUID id,
        UUID orderId,
        LocalDate acceptedOn,
        String acceptedBy,
        @Nullable String title,
        @Nullable String note,
        List<AcceptedItem> items,
        long amountVnd,
        MinuteView minute,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
