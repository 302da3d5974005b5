package vn.lantoa.media.order.match;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.order.OrderDeliverable;
import vn.lantoa.media.order.unit.OrderUnit;
import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.platform.web.text.TextForm;

/**
 * Which deliverables of an order an item is of: genres are equal, languages by their primary subtag, themes and
 * channels where the deliverable names one; what is ordered by its length lasts.
 */
final class DeliverableFit {

    private final List<OrderDeliverable> deliverables;
    private final List<@Nullable Set<String>> channels;
    private final List<Integer> bySpecificity;

    /** @param forms all that a channel is and was called, as {@link TextForm#key} has it */
    DeliverableFit(List<OrderDeliverable> deliverables, Function<String, Set<String>> forms) {
        this.deliverables = deliverables;
        this.channels = deliverables.stream()
                .map(one -> one.channel() == null ? null : forms.apply(one.channel()))
                .toList();
        this.bySpecificity = IntStream.range(0, deliverables.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -specificity(deliverables.get(i))))
                .toList();
    }

    /** Their indexes, what names most first, of equals the first. */
    List<Integer> of(DeliveredWork work) {
        return bySpecificity.stream().filter(i -> fits(i, work)).toList();
    }

    private boolean fits(int index, DeliveredWork work) {
        OrderDeliverable wanted = deliverables.get(index);
        Set<String> forms = channels.get(index);
        return wanted.genre() == work.genre()
                && (wanted.language() == null || isSameLanguage(wanted.language(), work.language()))
                && (wanted.theme() == null || work.themes().contains(wanted.theme()))
                && (forms == null || forms.contains(TextForm.key(work.channel())))
                && (wanted.unit() == OrderUnit.ITEMS || work.durationSeconds() != null);
    }

    private static boolean isSameLanguage(String one, String other) {
        return LanguageTag.primary(one).equals(LanguageTag.primary(other));
    }

    private static long specificity(OrderDeliverable deliverable) {
        return Stream.of(deliverable.language(), deliverable.theme(), deliverable.channel())
                .filter(Objects::nonNull)
                .count();
    }
}
