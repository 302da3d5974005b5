package vn.lantoa.media.correction.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.ItemCorrector;
import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.content.item.ContentState;
import vn.lantoa.media.content.item.HeldItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.naming.NamedRecords;
import vn.lantoa.media.naming.NamedRecords.Naming;
import vn.lantoa.media.naming.Names;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.translation.Originals;
import vn.lantoa.media.translation.Translations;

/** Judges the lines of a correction as if it were applied now. */
@ApplicationScoped
public class CorrectionJudge {

    private final ItemCorrector items;
    private final Channels channels;
    private final NamedRecords named;
    private final Translations translations;

    CorrectionJudge(ItemCorrector items, Channels channels, NamedRecords named, Translations translations) {
        this.items = items;
        this.channels = channels;
        this.named = named;
        this.translations = translations;
    }

    /**
     * What all lines are judged by.
     *
     * @param exists whether the agency exists on a day
     * @param forms gives a channel its form
     * @param originals leads from translations to their originals
     */
    private record Rules(Predicate<LocalDate> exists, UnaryOperator<String> forms, Originals originals) {}

    /**
     * The lines, each judged as if it were applied now; their items are locked until the transaction ends.
     *
     * @param sent as they were sent
     * @param exists whether the agency exists on a day
     */
    public List<CorrectionLine> judge(String agency, List<JsonNode> sent, Predicate<LocalDate> exists) {
        return judge(agency, sent, exists, channels::formsUnnoted);
    }

    /** As {@link #judge}, of lines that are applied in this transaction if all are good. */
    public List<CorrectionLine> judgeToApply(String agency, List<JsonNode> sent) {
        return judge(agency, sent, day -> true, channels::formsOf);
    }

    private List<CorrectionLine> judge(
            String agency,
            List<JsonNode> sent,
            Predicate<LocalDate> exists,
            Function<List<String>, UnaryOperator<String>> formsOf) {
        List<CorrectionLine> lines = new ArrayList<>();
        List<@Nullable CorrectionWish> wishes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode node : sent) {
            CorrectionLine line = new CorrectionLine(lines.size() + 1, node);
            wishes.add(CorrectionWish.read(line, seen));
            lines.add(line);
        }
        // before any item is held, as these
        Originals originals = translations.leads(agency, CorrectionWish.translations(wishes));
        UnaryOperator<String> forms = formsOf.apply(CorrectionWish.channels(wishes));
        Rules rules = new Rules(exists, forms, originals);
        Map<String, HeldItem> held = items.hold(
                agency,
                wishes.stream()
                        .filter(Objects::nonNull)
                        .map(CorrectionWish::externalId)
                        .toList());
        for (CorrectionLine line : lines) {
            CorrectionWish wish = wishes.get(line.result().number() - 1);
            if (wish != null) {
                judge(agency, line, wish, held.get(wish.externalId()), rules);
            }
        }
        named.check(agency, CorrectionWish.SET + ".", namings(lines));
        return lines;
    }

    private static List<Naming> namings(List<CorrectionLine> lines) {
        List<Naming> namings = new ArrayList<>();
        lines.forEach(line -> line.corrected()
                .ifPresent(one ->
                        namings.add(new Naming(line.result(), names(one.item().state()), names(one.after())))));
        return namings;
    }

    private static Names names(ContentState item) {
        return new Names(item.orderId(), item.columnCode(), item.clearanceId(), item.workId());
    }

    private void judge(String agency, CorrectionLine line, CorrectionWish wish, @Nullable HeldItem item, Rules rules) {
        InputLine<JsonNode> result = line.result();
        if (item == null) {
            result.reject(CorrectionWish.EXTERNAL_ID, MetricProblem.ITEM_UNKNOWN, wish.externalId());
            return;
        }
        result.isOf(item.id(), item.revision());
        if (wish.set() == null) {
            line.wouldBe(items.withdrawn(item, wish.withdrawn()));
            return;
        }
        CorrectedItem corrected = items.with(
                        item,
                        wish.set(),
                        result,
                        rules.forms,
                        other -> rules.originals.noted(
                                result,
                                CorrectionWish.SET + "." + CorrectionWish.TRANSLATION_OF,
                                wish.externalId(),
                                other))
                .orElse(null);
        if (corrected == null || !result.isGood()) {
            return;
        }
        LocalDate day = corrected.publishedOn();
        if (!day.equals(item.publishedOn()) && !rules.exists.test(day)) {
            result.reject("set.publishedAt", PressAgencyProblem.PRESS_AGENCY_NOT_VALID, agency, day);
            return;
        }
        if (item.state().withdrawn()) {
            result.warn(CorrectionWish.EXTERNAL_ID, ItemProblem.ITEM_IS_WITHDRAWN, wish.externalId());
        }
        line.wouldBe(corrected);
    }
}
