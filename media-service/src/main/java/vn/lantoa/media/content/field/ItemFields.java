package vn.lantoa.media.content.field;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.field.FieldType;
import vn.lantoa.media.field.LineField;

/**
 * The fields of a content item, but for its metrics. The reader, the OpenAPI schema of an item that is sent, the
 * columns of {@code content_item} and {@code content_revision}, and what the event tells follow from this list. A new
 * field stands here, in {@code StoredContent} and {@code ContentState} for who reads it, and in the contract's record.
 */
public final class ItemFields {

    /** Characters of a name that an agency gives. */
    public static final int NAME = 200;

    private static final int TITLE_LENGTH = 1_000;
    private static final int TAG = 35;
    private static final int CODE = 64;
    private static final int CODES = 50;

    /** The agency's own name of the item; with the agency it is the natural key. */
    public static final LineField<String> EXTERNAL_ID = LineField.required("externalId", FieldType.text(NAME));

    /** What publications of the same work have in common; the external id where the agency names none. */
    public static final LineField<String> WORK_ID = LineField.optional("workId", FieldType.text(NAME));

    static final LineField<String> TITLE = LineField.required("title", FieldType.text(TITLE_LENGTH));

    static final LineField<Genre> GENRE =
            LineField.required("genre", FieldType.oneOf(Genre.class, ItemProblem.ITEM_GENRE_UNKNOWN));

    /** The agency's own name of where it was published. */
    public static final LineField<String> CHANNEL = LineField.required("channel", FieldType.text(NAME));

    /** The original that it translates, by the agency's own name of that; an item's id may stand for it. */
    public static final LineField<String> TRANSLATION_OF = LineField.optional("translationOf", FieldType.text(NAME));

    /** A canonical BCP 47 tag. */
    static final LineField<String> LANGUAGE =
            LineField.required("language", FieldType.formedText(TAG, "vi")).by(ItemRules::language);

    /** With offset; not in the future. */
    static final LineField<Instant> PUBLISHED_AT =
            LineField.required("publishedAt", FieldType.instant()).by(ItemRules::publishedAt);

    /** The local day of its publication. */
    public static final LineField<LocalDate> PUBLISHED_ON = LineField.derived("publishedOn", FieldType.date());

    /** Above 0; must be there for genres that last. */
    static final LineField<Integer> DURATION_SECONDS = LineField.optional(
                    "durationSeconds", FieldType.integer(1, ItemRules.MOST_SECONDS))
            .by(ItemRules::durationSeconds);

    /** Whether it was newly produced. */
    static final LineField<Boolean> NEW_PRODUCTION = LineField.required("newProduction", FieldType.flag());

    /** The share of reused material, with at most four decimals; 0 where it is absent. */
    static final LineField<BigDecimal> REUSE_RATIO = LineField.optional(
                    "reuseRatio", FieldType.share(ItemRules.MOST_DECIMALS))
            .by(ItemRules::reuseRatio);

    static final LineField<Purpose> PURPOSE =
            LineField.required("purpose", FieldType.oneOf(Purpose.class, ItemProblem.ITEM_PURPOSE_UNKNOWN));

    /** Codes of the plan's themes. */
    static final LineField<List<String>> THEMES = LineField.optional("themes", FieldType.codes(CODES, CODE));

    /** The plan's clauses that it serves. */
    static final LineField<List<String>> CLAUSE_PATHS = LineField.optional("clausePaths", FieldType.codes(CODES, CODE));

    /** Codes of the plan's audiences that it speaks to. */
    static final LineField<List<String>> AUDIENCES = LineField.optional("audiences", FieldType.codes(CODES, CODE));

    /** The plan that these are of; where it is absent, the issued top-level plan whose dates hold the local day. */
    public static final LineField<UUID> PLAN_ID = LineField.optional("planId", FieldType.id());

    static final LineField<String> EVENT_CODE = LineField.optional("eventCode", FieldType.text(CODE));

    /** The order that it is delivered on; whether the agency has it is for who takes the line to ask. */
    static final LineField<UUID> ORDER_ID = LineField.optional("orderId", FieldType.id());

    /** The column that it is an issue of; whether the agency has it is for who takes the line to ask. */
    static final LineField<String> COLUMN_CODE = LineField.optional("columnCode", FieldType.text(TAG));

    /** Who cleared its work; whether the agency has it is for who takes the line to ask. */
    static final LineField<UUID> CLEARANCE_ID = LineField.optional("clearanceId", FieldType.id());

    static final LineField<String> URL = LineField.optional("url", FieldType.text(ItemRules.MOST_OF_AN_ADDRESS))
            .by(ItemRules::url);

    /** In the order in which an item shows them. */
    public static final List<LineField<?>> ALL = List.of(
            EXTERNAL_ID,
            WORK_ID,
            TITLE,
            GENRE,
            CHANNEL,
            LANGUAGE,
            TRANSLATION_OF,
            PUBLISHED_AT,
            PUBLISHED_ON,
            DURATION_SECONDS,
            NEW_PRODUCTION,
            REUSE_RATIO,
            PURPOSE,
            THEMES,
            CLAUSE_PATHS,
            AUDIENCES,
            PLAN_ID,
            EVENT_CODE,
            ORDER_ID,
            COLUMN_CODE,
            CLEARANCE_ID,
            URL);

    /** What an agency sends. */
    static final List<LineField<?>> SENT =
            ALL.stream().filter(LineField::isSent).toList();

    /** As {@link #SENT}, in the order in which faults are answered: the time of publication is before the channel. */
    static final List<LineField<?>> IN_READING_ORDER = inReadingOrder();

    /** What a revision may say otherwise than the one before: all but the natural key. */
    public static final List<LineField<?>> REVISED =
            ALL.stream().filter(field -> field != EXTERNAL_ID).toList();

    private static final Map<String, LineField<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(LineField::name, Function.identity()));

    private ItemFields() {}

    /** Null where an item has no field of that name. */
    public static @Nullable LineField<?> named(String name) {
        return BY_NAME.get(name);
    }

    private static List<LineField<?>> inReadingOrder() {
        List<LineField<?>> fields = new ArrayList<>(SENT);
        fields.remove(PUBLISHED_AT);
        fields.add(fields.indexOf(CHANNEL), PUBLISHED_AT);
        return List.copyOf(fields);
    }
}
