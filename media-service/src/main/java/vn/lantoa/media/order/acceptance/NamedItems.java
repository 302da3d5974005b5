package vn.lantoa.media.order.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.match.ItemMatchView;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Finds the items of a match by what an acceptance calls them: their ids, or the identifiers of their agencies. An
 * order's agency and its successors may have delivered on it under the same identifier; then only the id says which.
 */
final class NamedItems {

    private final Map<String, ItemMatchView> byId;
    private final Map<String, List<ItemMatchView>> byExternalId;
    private final Set<UUID> part;

    /**
     * @param items all of the match
     * @param part those that may be named
     */
    NamedItems(List<ItemMatchView> items, List<ItemMatchView> part) {
        byId = items.stream().collect(Collectors.toMap(item -> item.itemId().toString(), Function.identity()));
        byExternalId = items.stream().collect(Collectors.groupingBy(ItemMatchView::externalId));
        this.part = part.stream().map(ItemMatchView::itemId).collect(Collectors.toSet());
    }

    /** @throws Problem 400 where a name is of none that may be named, or of several */
    Set<UUID> of(List<String> names) {
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            found.add(find(names.get(i), "items[" + i + "]"));
        }
        return found;
    }

    private UUID find(String name, String field) {
        ItemMatchView item = byId.get(name);
        List<ItemMatchView> called = item == null ? byExternalId.getOrDefault(name, List.of()) : List.of(item);
        if (called.stream().noneMatch(one -> part.contains(one.itemId()))) {
            throw Problem.inBody(field, OrderProblem.ORDER_ITEM_UNKNOWN, name);
        }
        if (called.size() > 1) {
            String agencies =
                    called.stream().map(ItemMatchView::agency).sorted().collect(Collectors.joining(", "));
            throw Problem.inBody(field, OrderProblem.ORDER_ITEM_AMBIGUOUS, name, agencies);
        }
        return called.get(0).itemId();
    }
}
