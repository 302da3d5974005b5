package vn.lantoa.media.order.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.order.unit.OrderUnit;

/**
 * What a minute says of one deliverable.
 *
 * @param deliverable its place in the order, from 1
 * @param acceptedBefore what earlier acceptances closed of it
 * @param accepted what this one closes of it
 */
@Schema(name = "MinuteLine")
@Embeddable
public record MinuteLine(
        int deliverable,
        @Enumerated(EnumType.STRING) Genre genre,
        @Enumerated(EnumType.STRING) OrderUnit unit,
        long ordered,
        @Column(name = "accepted_before") long acceptedBefore,
        long accepted,
        @Column(name = "unit_price_vnd") long unitPriceVnd,
        @Column(name = "amount_vnd") long amountVnd) {}
