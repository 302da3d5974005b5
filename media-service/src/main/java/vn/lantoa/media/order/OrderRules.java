package vn.lantoa.media.order;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.lantoa.media.content.ItemProblem;
import vn.lantoa.media.line.LineFault;
import vn.lantoa.media.partnership.PartnershipView;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** What must be true of an order before it is stored (rules.md §4). */
final class OrderRules {

    /** The greatest number that every JSON client reads exactly. */
    private static final BigInteger MOST_VND = BigInteger.valueOf((1L << 53) - 1);

    private OrderRules() {}

    /** @throws Problem 400 */
    static void check(OrderEntry entry, PartnershipView partnership) {
        var faults = new Problem.Collector();
        faults.inBodyIf(
                entry.dueOn().isBefore(partnership.validFrom()) || entry.dueOn().isAfter(partnership.validTo()),
                "dueOn",
                OrderProblem.ORDER_DUE_OUTSIDE,
                partnership.validFrom(),
                partnership.validTo());
        for (int i = 0; i < entry.deliverables().size(); i++) {
            check(entry.deliverables().get(i), "deliverables[" + i + "]", faults);
        }
        faults.inBodyIf(
                entry.value().compareTo(MOST_VND) > 0,
                "deliverables",
                OrderProblem.ORDER_VALUE_TOO_LARGE,
                entry.value(),
                MOST_VND);
        faults.raise();
    }

    private static void check(OrderDeliverable deliverable, String field, Problem.Collector faults) {
        faults.inBodyIf(deliverable.ordered() == 0, field, OrderProblem.ORDER_QUANTITY_REQUIRED);
        String language = deliverable.language();
        if (language != null && LanguageTag.canonical(language).isEmpty()) {
            faults.inBody(
                    field + ".language", OrderProblem.ORDER_LANGUAGE_INVALID, language, LanguageTag.nearest(language));
        }
    }

    /**
     * @param accepted how much of each deliverable is accepted, by its place from 1
     * @throws Problem 409 when an amendment would change what is accepted
     */
    static void checkAccepted(OrderEntry before, OrderEntry after, Map<Integer, Long> accepted) {
        var faults = new Problem.Collector();
        new TreeMap<>(accepted).forEach((position, amount) -> {
            int i = position - 1;
            boolean stays = i < after.deliverables().size()
                    && after.deliverables().get(i).isLike(before.deliverables().get(i))
                    && after.deliverables().get(i).ordered() >= amount;
            faults.inBodyIf(!stays, "deliverables[" + i + "]", OrderProblem.ORDER_PART_ACCEPTED, amount);
        });
        faults.raise();
    }

    /** The codes of the task-service that nobody told of here. */
    static List<LineFault> unknownCodes(
            List<OrderDeliverable> deliverables, PartnershipView partnership, KnownCodes known) {
        List<LineFault> unknown = new ArrayList<>();
        for (int i = 0; i < deliverables.size(); i++) {
            String theme = deliverables.get(i).theme();
            if (theme != null && !known.hasTheme(partnership.planId(), theme)) {
                unknown.add(
                        new LineFault("deliverables[" + i + "].theme", ItemProblem.CODE_NOT_KNOWN_YET, List.of(theme)));
            }
        }
        return unknown;
    }
}
