package vn.lantoa.media.order.acceptance;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.lantoa.media.order.OrderService.Held;
import vn.lantoa.media.partnership.PartnershipView;

/** The order of an acceptance, as it was called at that moment. */
@Embeddable
record AcceptedOrder(
        @Column(name = "order_id") UUID orderId,
        @Column(name = "order_revision") int revision,
        @Column(name = "order_number") String number,
        @Column(name = "partnership_number") String partnershipNumber,
        String agency,
        @Column(name = "agency_name") String agencyName) {

    static AcceptedOrder of(Held order, PartnershipView partnership, String agencyName) {
        return new AcceptedOrder(
                order.id(), order.revision(), order.number(), partnership.number(), order.agency(), agencyName);
    }
}
