package vn.lantoa.media.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An order as it is read.
 *
 * @param agency the press agency that delivers
 * @param agencyLevel where that agency belongs to, as the register has it now
 * @param orderedVnd what all that is ordered costs
 * @param revision how often it was amended, from 1
 * @param warnings of the answer to a write: codes that are not known here yet, and channels that are not in the list;
 *     null when it is only read
 */
@Schema(name = "Order")
public record OrderView(
        UUID id,
        UUID partnershipId,
        String agency,
        PressAgencyLevel agencyLevel,
        String number,
        LocalDate dueOn,
        List<OrderDeliverable> deliverables,
        boolean requiresClearance,
        @Nullable String note,
        long orderedVnd,
        int revision,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Where its agency belongs to, which the register changes without changing the order. */
    @Override
    public String derived() {
        return agencyLevel.name().replace('_', '-');
    }

    /** The same, as the answer to a write that is worth these warnings. */
    OrderView with(List<FaultView> found) {
        return new OrderView(
                id,
                partnershipId,
                agency,
                agencyLevel,
                number,
                dueOn,
                deliverables,
                requiresClearance,
                note,
                orderedVnd,
                revision,
                found,
                meta);
    }
}
