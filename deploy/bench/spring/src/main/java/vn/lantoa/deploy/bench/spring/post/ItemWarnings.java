package vn.lantoa.deploy.bench.spring.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import vn.lantoa.deploy.bench.spring.post.PostedAnswer.Warning;
import vn.lantoa.deploy.bench.spring.post.PostedItems.PostedItem;
import vn.lantoa.deploy.bench.spring.reference.CachedReference.Known;
import vn.lantoa.deploy.bench.spring.reference.CachedReference.Plan;

/** What is odd about an item, and no reason to refuse it: its owner may tell of a code later. */
final class ItemWarnings {

    private final Known known;
    private final UUID plan;
    private final List<Warning> found = new ArrayList<>();

    private ItemWarnings(Known known, UUID plan) {
        this.known = known;
        this.plan = plan;
    }

    /** @param plan the plan of the item; null: none is known */
    static List<Warning> of(PostedItem item, UUID plan, Known known) {
        ItemWarnings warnings = new ItemWarnings(known, plan);
        warnings.look(item);
        return warnings.found;
    }

    private void look(PostedItem item) {
        if (known.channel(item.channel()).isEmpty()) {
            warn("channel", "CHANNEL_UNKNOWN", item.channel() + " is not in the list of channels");
        }
        if (item.planId() != null && !known.hasPlan(item.planId())) {
            unknown("planId", item.planId());
        }
        each("themes", item.themes(), Plan::themes);
        each("clausePaths", item.clausePaths(), Plan::clausePaths);
        each("audiences", item.audiences(), Plan::audiences);
        if (item.eventCode() != null && !known.events().contains(item.eventCode())) {
            unknown("eventCode", item.eventCode());
        }
        if (item.url() != null && !isAddress(item.url())) {
            warn("url", "ITEM_URL_INVALID", "this is no address: " + item.url());
        }
    }

    private void each(String field, List<String> codes, Function<Plan, Set<String>> codesOf) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.has(plan, codesOf, codes.get(i))) {
                unknown(field + "[" + i + "]", codes.get(i));
            }
        }
    }

    private void unknown(String field, Object code) {
        warn(field, "CODE_NOT_KNOWN_YET", code + " is not known yet");
    }

    private void warn(String field, String code, String message) {
        found.add(new Warning(field, code, message));
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
