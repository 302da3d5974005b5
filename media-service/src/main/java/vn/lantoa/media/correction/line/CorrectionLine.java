package vn.lantoa.media.correction.line;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.item.ContentState.FieldChange;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;

/** One line of a correction: what it asks for, and what would come of it now. */
public final class CorrectionLine {

    private final JsonNode sent;
    private final InputLine<JsonNode> result;
    private @Nullable CorrectedItem corrected;

    CorrectionLine(int number, JsonNode sent) {
        this.sent = sent;
        this.result = InputLine.of(number, sent);
    }

    /** The line as the press agency sent it. */
    JsonNode sent() {
        return sent;
    }

    /** What would come of the line if the correction were applied. */
    public InputLine<JsonNode> result() {
        return result;
    }

    /** The item as it would be; empty where the line is rejected. */
    public Optional<CorrectedItem> corrected() {
        return result.isGood() ? Optional.ofNullable(corrected) : Optional.empty();
    }

    /** What would be otherwise; nothing where the line is rejected. */
    List<FieldChange> changes() {
        return corrected().map(CorrectedItem::changes).orElse(List.of());
    }

    void wouldBe(CorrectedItem item) {
        corrected = item;
        List<String> changed = item.changes().stream().map(FieldChange::field).toList();
        result.changed(changed);
        result.became(changed.isEmpty() ? LineStatus.UNCHANGED : LineStatus.UPDATED);
    }
}
