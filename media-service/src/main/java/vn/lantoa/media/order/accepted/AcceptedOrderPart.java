package vn.lantoa.media.order.accepted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How much of a deliverable was accepted.
 *
 * @param position its place in the order, from 1
 * @param amount in its unit
 * @param lastOn the day of the last acceptance
 */
public record AcceptedOrderPart(UUID order, int position, long amount, LocalDate lastOn) {}
