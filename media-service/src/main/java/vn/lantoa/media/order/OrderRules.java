package vn.lantoa.media.order;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.partnership.PartnershipView;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** What must be true of an order before it is stored (rules.md §4). */
@ApplicationScoped
class OrderRules {

    /** The greatest number that every JSON client reads exactly. */
    private static final BigInteger MOST_VND = BigInteger.valueOf((1L << 53) - 1);

    private final MediaReferences references;
    private final Channels channels;
    private final LineMessages words;

    OrderRules(MediaReferences references, Channels channels, LineMessages words) {
        this.references = references;
        this.channels = channels;
        this.words = words;
    }

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
    void checkAccepted(OrderEntry before, OrderEntry after, Map<Integer, Long> accepted) {
        var faults = new Problem.Collector();
        new TreeMap<>(accepted).forEach((position, amount) -> {
            int i = position - 1;
            boolean stays = i < after.deliverables().size()
                    && after.deliverables().get(i).isLike(before.deliverables().get(i), channels::areSame)
                    && after.deliverables().get(i).ordered() >= amount;
            faults.inBodyIf(!stays, "deliverables[" + i + "]", OrderProblem.ORDER_PART_ACCEPTED, amount);
        });
        faults.raise();
    }

    /** Worth a warning: codes of the task-service that nobody told of here, and channels that are not listed. */
    List<FaultView> warnings(List<OrderDeliverable> deliverables, PartnershipView partnership) {
        KnownCodes known = references.known();
        List<LineFault> warnings = new ArrayList<>();
        for (int i = 0; i < deliverables.size(); i++) {
            String field = "deliverables[" + i + "].";
            String theme = deliverables.get(i).theme();
            if (theme != null && !known.hasTheme(partnership.planId(), theme)) {
                warnings.add(new LineFault(field + "theme", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(theme)));
            }
            Optional.ofNullable(deliverables.get(i).channel())
                    .flatMap(channel -> channels.unlisted(field + "channel", channel))
                    .ifPresent(warnings::add);
        }
        return words.inWords(warnings);
    }
}
