package vn.lantoa.reporting.share;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * What names one theme.
 *
 * @param parent the code of the theme that it is a part of; null at the top
 * @param output what names the theme itself
 * @param share its works divided by all of the plan, six decimals; null where there are none
 * @param withParts its own and that of its parts, of which a work that names several counts with each
 * @param flagship of the events that it puts first, the first one first
 */
@Schema(name = "ThemeShare")
public record ThemeShare(
        String theme,
        String name,
        @Nullable String parent,
        BigDecimal weight,
        ContentOutput output,
        @Nullable BigDecimal share,
        OutputShare withParts,
        List<FocusShare> flagship) {

    static ThemeShare of(
            PlanTheme theme, ContentOutput own, ContentOutput withParts, ContentOutput all, List<FocusShare> flagship) {
        return new ThemeShare(
                theme.code(),
                theme.label(),
                theme.parent(),
                Decimals.plain(theme.weight()),
                own,
                Decimals.share(own.works(), all.works()),
                OutputShare.of(withParts, all),
                flagship);
    }
}
