package vn.lantoa.media.correction.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ItemCorrector;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineFields;
import vn.lantoa.media.line.LineProblem;

/** What a line asks for: fields to be set, or that the item be taken back or brought back. */
record CorrectionWish(String externalId, @Nullable ObjectNode set, boolean withdrawn) {

    static final String EXTERNAL_ID = "externalId";
    static final String SET = "set";
    static final String TRANSLATION_OF = "translationOf";
    private static final String CHANNEL = "channel";
    private static final String WITHDRAW = "withdraw";
    private static final int NAME = 200;

    /**
     * Null where the line is rejected for what it says.
     *
     * @param seen the names of the lines before; gets its own
     */
    static @Nullable CorrectionWish read(CorrectionLine line, Set<String> seen) {
        InputLine<JsonNode> result = line.result();
        if (!(line.sent() instanceof ObjectNode object)) {
            result.reject(InputLine.WHOLE, LineProblem.LINE_NOT_AN_OBJECT);
            return null;
        }
        LineFields fields = new LineFields(object, "", result);
        String externalId = fields.text(EXTERNAL_ID, NAME);
        boolean sets = fields.optionalObject(SET) != null;
        Boolean withdraw = fields.optionalFlag(WITHDRAW);
        fields.refuseOthers();
        if (fields.isAbsent(SET) && fields.isAbsent(WITHDRAW)) {
            result.reject(SET, CorrectionLineProblem.CORRECTION_LINE_EMPTY);
        } else if (!fields.isAbsent(SET) && !fields.isAbsent(WITHDRAW)) {
            result.reject(WITHDRAW, CorrectionLineProblem.CORRECTION_LINE_AMBIGUOUS);
        }
        if (externalId != null && !seen.add(externalId)) {
            result.reject(EXTERNAL_ID, LineProblem.DUPLICATE_IN_BODY, externalId);
        }
        return externalId == null || !result.isGood()
                ? null
                : new CorrectionWish(
                        externalId, sets ? (ObjectNode) object.get(SET) : null, Boolean.TRUE.equals(withdraw));
    }

    /** The channels that wishes name. */
    static List<String> channels(List<@Nullable CorrectionWish> wishes) {
        return wishes.stream()
                .filter(Objects::nonNull)
                .flatMap(wish -> Stream.ofNullable(wish.set))
                .flatMap(set -> ItemCorrector.nameIn(set, CHANNEL).stream())
                .toList();
    }

    /** By external id the original that a wish names; empty where it names none. */
    static Map<String, Optional<String>> translations(List<@Nullable CorrectionWish> wishes) {
        Map<String, Optional<String>> said = new HashMap<>();
        for (CorrectionWish wish : wishes) {
            if (wish != null && wish.set != null && wish.set.has(TRANSLATION_OF)) {
                said.put(wish.externalId, ItemCorrector.nameIn(wish.set, TRANSLATION_OF));
            }
        }
        return said;
    }
}
