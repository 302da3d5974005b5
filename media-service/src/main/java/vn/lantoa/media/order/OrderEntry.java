package vn.lantoa.media.order;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * What an order asks for.
 *
 * @param number as it is cited, such as {@code 01/ĐH-BBD}
 * @param dueOn the last local day on which what is ordered is published in time
 * @param deliverables what is to be delivered
 * @param requiresClearance whether only what was cleared before it was published counts; false unless given
 */
@Schema(name = "OrderEntry")
public record OrderEntry(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate dueOn,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid OrderDeliverable> deliverables,
        Boolean requiresClearance,
        @Multiline @Size(max = 2000) @Nullable String note) {

    public OrderEntry {
        requiresClearance = requiresClearance != null && requiresClearance;
    }

    /** What all of it costs, exactly. */
    BigInteger value() {
        return deliverables.stream().map(OrderDeliverable::value).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
