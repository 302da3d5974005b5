package vn.lantoa.media.content.item;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An item that is held, as it is.
 *
 * @param planNamed whether its agency itself named the plan
 */
public record HeldItem(
        UUID id, int revision, String externalId, LocalDate publishedOn, ContentState state, boolean planNamed) {}
