package vn.lantoa.media.content.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much there is.
 *
 * @param items publications, each counted once
 * @param seconds how long they last together
 */
@Schema(name = "ContentTotals")
public record ContentTotals(long items, long seconds) {}
