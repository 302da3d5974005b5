package vn.lantoa.media.content;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.content.code.CodeWarnings;
import vn.lantoa.media.content.field.ContentReader;
import vn.lantoa.media.content.field.ItemFields;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentState;
import vn.lantoa.media.content.item.HeldItem;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.field.LineField;
import vn.lantoa.media.field.RecordMaker;
import vn.lantoa.media.field.RecordValues;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineFields;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Says what items would be with a correction: by the same rules as if they were sent again so (rules.md §5). */
@ApplicationScoped
public class ItemCorrector {

    /** Where the fields that are to be set stand in a line. */
    private static final String PREFIX = "set.";

    private static final String CHANNEL = ItemFields.CHANNEL.name();

    private static final RecordMaker<ContentState> STATES = new RecordMaker<>(ContentState.class);

    /** What a correction does not set: the name of an item is for ever, and observations are never locked. */
    private static final List<String> NOT_SET = List.of("externalId", "metrics");

    private static final List<String> BESIDE_FIELDS = List.of("withdrawn", "late");

    private final ContentItemService items;
    private final ItemLockTable locks;
    private final MediaReferences references;
    private final Channels channels;
    private final ObjectMapper json;
    private final Clock clock;

    ItemCorrector(
            ContentItemService items,
            ItemLockTable locks,
            MediaReferences references,
            Channels channels,
            ObjectMapper json,
            Clock clock) {
        this.items = items;
        this.locks = locks;
        this.references = references;
        this.channels = channels;
        this.json = json;
        this.clock = clock;
    }

    /** The items of these names, locked until the transaction ends. To be asked before any of them is read. */
    public Map<String, HeldItem> hold(String agency, Collection<String> externalIds) {
        List<UUID> ids = locks.lock(agency, externalIds).values().stream()
                .map(ItemLockTable.KnownItem::id)
                .toList();
        return items.held(ids).stream().collect(Collectors.toMap(HeldItem::externalId, Function.identity()));
    }

    /** The item, taken back or brought back. */
    public CorrectedItem withdrawn(HeldItem item, boolean withdrawn) {
        FieldValues values = new FieldValues()
                .with(ItemFields.EXTERNAL_ID, item.externalId())
                .with(ItemFields.PUBLISHED_ON, item.publishedOn());
        for (RecordComponent component : STATES.components()) {
            LineField<?> field = ItemFields.named(component.getName());
            values = field == null ? values : copied(values, field, RecordValues.of(item.state(), component));
        }
        return corrected(item, values, item.planNamed(), withdrawn);
    }

    @SuppressWarnings("unchecked") // a state's component has the type of the field of its name
    private static <T> FieldValues copied(FieldValues values, LineField<T> field, @Nullable Object value) {
        return values.with(field, (T) value);
    }

    /**
     * The item with these fields set. What is wrong with it then is noted at the line, and it is empty.
     *
     * @param set fields by their names, as a submission has them; null removes one that may be absent
     * @param forms gives a channel its form
     * @param originals gives what is named its original; null where it has none, and the line is rejected then
     */
    public Optional<CorrectedItem> with(
            HeldItem item,
            ObjectNode set,
            InputLine<?> line,
            UnaryOperator<String> forms,
            Function<String, @Nullable String> originals) {
        NOT_SET.stream()
                .filter(set::has)
                .forEach(name -> line.reject(PREFIX + name, CommonProblem.FIELD_UNKNOWN, PREFIX + name));
        LineFields fields = new LineFields(whole(item).setAll(set), PREFIX, line);
        NewContentItem entry = new ContentReader(clock.instant()).read(fields);
        fields.refuseOthers();
        if (!line.isGood()) {
            return Optional.empty();
        }
        LocalDate day = BusinessTime.dayOf(entry.publishedAt());
        UUID plan = planOf(item, entry, day);
        new CodeWarnings(references.known(), PREFIX).warn(line, entry, plan);
        channelOf(set, entry).ifPresent(channel -> channels.warn(line, PREFIX + CHANNEL, channel));
        FieldValues values = entry.values()
                .with(ItemFields.WORK_ID, entry.work())
                .with(
                        ItemFields.CHANNEL,
                        channelOf(set, entry).map(forms).orElse(item.state().channel()))
                .with(
                        ItemFields.TRANSLATION_OF,
                        nameIn(set, ItemFields.TRANSLATION_OF.name())
                                .map(originals)
                                .orElse(entry.translationOf()))
                .with(ItemFields.PUBLISHED_ON, day)
                .with(ItemFields.PLAN_ID, plan);
        return Optional.of(
                corrected(item, values, entry.planId() != null, item.state().withdrawn()));
    }

    /** The name that a field is set to; empty where it is not set, or that cannot be read. */
    public static Optional<String> nameIn(ObjectNode set, String field) {
        return Optional.ofNullable(
                new LineFields(set, PREFIX, InputLine.of(0, set)).optionalText(field, ItemFields.NAME));
    }

    private static Optional<String> channelOf(ObjectNode set, NewContentItem entry) {
        return set.has(CHANNEL) ? Optional.of(entry.channel()) : Optional.empty();
    }

    /** The item as its agency would send it. */
    private ObjectNode whole(HeldItem item) {
        ObjectNode whole = json.valueToTree(item.state());
        whole.remove(BESIDE_FIELDS);
        if (!item.planNamed()) {
            whole.remove("planId");
        }
        return whole.put("externalId", item.externalId());
    }

    /** An item that names no plan follows its day, and keeps the plan that it has while it stays there. */
    private @Nullable UUID planOf(HeldItem item, NewContentItem entry, LocalDate day) {
        if (entry.planId() != null) {
            return entry.planId();
        }
        return !item.planNamed() && day.equals(item.publishedOn())
                ? item.state().planId()
                : references.known().planOn(day).orElse(null);
    }

    private static CorrectedItem corrected(HeldItem item, FieldValues values, boolean planNamed, boolean withdrawn) {
        ContentState after = STATES.make(component -> {
            LineField<?> field = ItemFields.named(component.getName());
            if (field != null) {
                return values.get(field);
            }
            return component.getName().equals("withdrawn")
                    ? withdrawn
                    : item.state().late();
        });
        return new CorrectedItem(item, after, planNamed, values);
    }
}
