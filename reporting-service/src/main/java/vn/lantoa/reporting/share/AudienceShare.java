package vn.lantoa.reporting.share;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What speaks to one audience (rules.md §9).
 *
 * @param segment ABROAD or DOMESTIC
 * @param output what names the audience
 * @param share its works divided by all of the plan, six decimals; null where there are none
 * @param reachShare its reach divided by that of all, six decimals; null where nobody observed any
 * @param engagementShare its engagements divided by those of all, as its reach
 */
@Schema(name = "AudienceShare")
public record AudienceShare(
        String audience,
        String name,
        String segment,
        ContentOutput output,
        @Nullable BigDecimal share,
        @Nullable BigDecimal reachShare,
        @Nullable BigDecimal engagementShare) {

    static AudienceShare of(PlanAudience audience, ContentOutput own, ContentOutput all) {
        OutputShare part = OutputShare.of(own, all);
        return new AudienceShare(
                audience.code(),
                audience.label(),
                audience.segment(),
                own,
                part.share(),
                part.reachShare(),
                part.engagementShare());
    }
}
