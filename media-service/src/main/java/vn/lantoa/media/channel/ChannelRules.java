package vn.lantoa.media.channel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.text.LanguageTag;

/** What must be true of a channel's entry by itself before it is stored (rules.md §2). */
final class ChannelRules {

    private ChannelRules() {}

    /** Notes all that is wrong. */
    static void check(ChannelEntry entry, Problem.Collector faults) {
        faults.inBodyIf(
                entry.country() != null && !CountryCode.isKnown(entry.country()),
                "country",
                ChannelProblem.CHANNEL_COUNTRY_UNKNOWN,
                String.valueOf(entry.country()));
        faults.inBodyIf(
                entry.url() != null && WebAddress.of(entry.url()).isEmpty(), "url", ChannelProblem.CHANNEL_URL_INVALID);
        checkLanguages(entry.languages(), faults);
        checkPlace(entry, faults);
    }

    private static void checkLanguages(List<String> languages, Problem.Collector faults) {
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.get(i);
            faults.inBodyIf(
                    LanguageTag.canonical(tag).isEmpty(),
                    "languages[" + i + "]",
                    ChannelProblem.CHANNEL_LANGUAGE_INVALID,
                    tag,
                    LanguageTag.nearest(tag));
        }
    }

    private static void checkPlace(ChannelEntry entry, Problem.Collector faults) {
        if (entry.kind() != ChannelKind.GRASSROOTS) {
            refuse("district", entry.district(), entry, faults);
            refuse("commune", entry.commune(), entry, faults);
            refuse("device", entry.device(), entry, faults);
        } else {
            faults.inBodyIf(
                    entry.commune() != null && entry.district() == null,
                    "district",
                    ChannelProblem.CHANNEL_DISTRICT_REQUIRED,
                    String.valueOf(entry.commune()));
        }
    }

    private static void refuse(String field, @Nullable Object value, ChannelEntry entry, Problem.Collector faults) {
        faults.inBodyIf(value != null, field, ChannelProblem.CHANNEL_NOT_GRASSROOTS, field, entry.kind());
    }
}
