package vn.lantoa.media.growth.words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.item.ContentState.FieldChange;
import vn.lantoa.media.field.RecordValues;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.TargetDefinitionView;

/**
 * What differs between two versions of a target's definition.
 *
 * @param from the version that is compared with
 * @param to the version that is compared
 * @param changes each field that the two have otherwise
 * @param before the one in words
 * @param after the other in words
 */
@Schema(name = "GrowthTargetDiff")
public record TargetDiffView(
        UUID targetId, int from, int to, List<FieldChange> changes, TargetExplanation before, TargetExplanation after) {

    public static TargetDiffView of(UUID target, TargetDefinitionView from, TargetDefinitionView to) {
        return new TargetDiffView(
                target,
                from.definitionVersion(),
                to.definitionVersion(),
                changes(from.definition(), to.definition()),
                from.explanation(),
                to.explanation());
    }

    /** In the order of the fields. */
    private static List<FieldChange> changes(GrowthTargetEntry from, GrowthTargetEntry to) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent field : GrowthTargetEntry.class.getRecordComponents()) {
            Object before = RecordValues.of(from, field);
            Object after = RecordValues.of(to, field);
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(field.getName(), before, after));
            }
        }
        return changes;
    }
}
