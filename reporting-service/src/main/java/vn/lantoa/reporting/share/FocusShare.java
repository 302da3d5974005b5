package vn.lantoa.reporting.share;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * What a theme, with its parts, has of an event that it puts first.
 *
 * @param works null where reading it would take too much
 * @param publications null where works are
 * @param share its works divided by those of the theme with its parts, six decimals; null where that has none
 */
@Schema(name = "FocusShare")
public record FocusShare(
        String event,
        int priority,
        @Nullable Long works,
        @Nullable Long publications,
        @Nullable BigDecimal share) {

    static FocusShare of(PlanTheme.Focus focus, ContentOutput part, ContentOutput whole) {
        return new FocusShare(
                focus.eventCode(),
                focus.priority(),
                part.works(),
                part.publications(),
                Decimals.share(part.works(), whole.works()));
    }

    static FocusShare unread(PlanTheme.Focus focus) {
        return new FocusShare(focus.eventCode(), focus.priority(), null, null, null);
    }
}
