package vn.lantoa.media.order.acceptance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as it was accepted.
 *
 * @param orderId the order's, so that no item is accepted twice for it
 * @param deliverable of which deliverable, from 1
 * @param amount how much of the deliverable, in its unit
 * @param late whether it was published after the due day
 */
@Schema(name = "AcceptedItem")
@Embeddable
public record AcceptedItem(
        @Column(name = "order_id") UUID orderId,
        @Column(name = "item_id") UUID itemId,
        @Column(name = "external_id") String externalId,
        @Column(name = "published_on") LocalDate publishedOn,
        int deliverable,
        long amount,
        @Column(name = "amount_vnd") long amountVnd,
        boolean late) {}
