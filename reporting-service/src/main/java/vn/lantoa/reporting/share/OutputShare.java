package vn.lantoa.reporting.share;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * A part of what was published.
 *
 * @param share its works divided by those of the whole, six decimals; null where that has none
 * @param reachShare its reach divided by that of the whole, six decimals; null where nobody observed any
 * @param engagementShare its engagements divided by those of the whole, as its reach
 */
@Schema(name = "OutputShare")
public record OutputShare(
        ContentOutput output,
        @Nullable BigDecimal share,
        @Nullable BigDecimal reachShare,
        @Nullable BigDecimal engagementShare) {

    static OutputShare of(ContentOutput part, ContentOutput whole) {
        return new OutputShare(
                part,
                Decimals.share(part.works(), whole.works()),
                observed(part.reach(), whole.reach()),
                observed(part.engagements(), whole.engagements()));
    }

    /** What nobody observed has no share. */
    private static @Nullable BigDecimal observed(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null ? null : Decimals.share(part, whole);
    }
}
