package vn.lantoa.reporting.share;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * A part of what was published.
 *
 * @param share its works divided by those of the whole, six decimals; null where that has none
 */
@Schema(name = "OutputShare")
public record OutputShare(ContentOutput output, @Nullable BigDecimal share) {

    static OutputShare of(ContentOutput part, ContentOutput whole) {
        return new OutputShare(part, Decimals.share(part.works(), whole.works()));
    }
}
