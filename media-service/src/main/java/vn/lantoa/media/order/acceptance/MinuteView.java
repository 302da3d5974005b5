package vn.lantoa.media.order.acceptance;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the minute of an acceptance (biên bản nghiệm thu), as data; it keeps what held at that moment.
 *
 * @param agencyName the press agency's
 * @param acceptedBy the person's name
 * @param title the person's office; null where nobody said
 */
@Schema(name = "AcceptanceMinute")
public record MinuteView(
        String orderNumber,
        int orderRevision,
        String partnershipNumber,
        String agency,
        String agencyName,
        LocalDate acceptedOn,
        String acceptedBy,
        @Nullable String title,
        List<MinuteLine> lines,
        long totalVnd,
        @Nullable String note) {}
