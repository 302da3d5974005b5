package vn.lantoa.media.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ItemLockTable.KnownItem;
import vn.lantoa.media.content.field.ItemFields;
import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.lock.PeriodLockProblem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Writes the items of a submission: new ones, new revisions of those that changed, nothing for those that did not. */
@ApplicationScoped
public class ContentWriter {

    private final ContentItemTable table;
    private final ItemLockTable items;

    ContentWriter(ContentItemTable table, ItemLockTable items) {
        this.table = table;
        this.items = items;
    }

    /** Finds the plan of an item. */
    public interface PlanOf {

        @Nullable
        UUID find(NewContentItem entry, LocalDate day);
    }

    /**
     * Writes the lines and notes at each what it became. Must run in a transaction.
     *
     * @param lines good ones, none of them twice
     * @param planOf the plan of an item, by what it says and its local day; null where there is none
     * @param channels the form of each channel
     * @param originals the original of each item that is a translation, by its external id
     * @param locked what is locked: what would change something there is rejected, what is new there comes late
     * @return the new revisions, in the order of the lines
     */
    public List<ContentItem> write(
            SubmissionOrigin origin,
            List<InputLine<NewContentItem>> lines,
            PlanOf planOf,
            UnaryOperator<String> channels,
            Map<String, String> originals,
            LockedPast locked) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = lines.stream()
                .map(line -> Draft.of(line, planOf, channels, originals))
                .toList();
        Map<Integer, Draft> byLine =
                drafts.stream().collect(Collectors.toMap(draft -> draft.line.number(), Function.identity()));
        List<ContentItem> revisions = new ArrayList<>();
        for (RecordedItem.Status written : table.write(origin, rows(drafts), locked)) {
            Draft draft = Objects.requireNonNull(byLine.get(written.line())); // the table writes these lines
            draft.became(written, locked);
            revisions.add(draft.revision(origin, written));
            byLine.remove(written.line());
        }
        noteUnchanged(origin, byLine.values(), locked);
        return revisions;
    }

    /**
     * As {@link #write}, of submissions of one line each that are applied as they come, no item of them twice. Nothing
     * is noted at a line whose item is as it was, or must stay so, or is held by others: {@link #write} says which.
     *
     * @return by submission the new revision
     */
    public Map<UUID, ContentItem> writeSingles(
            Map<SubmissionOrigin, InputLine<NewContentItem>> lines,
            PlanOf planOf,
            UnaryOperator<String> channels,
            LockedPast locked) {
        Map<SubmissionOrigin, Draft> drafts = new LinkedHashMap<>();
        lines.forEach((origin, line) -> drafts.put(origin, Draft.of(line, planOf, channels, Map.of())));
        Map<SubmissionOrigin, ContentItemTable.Row> rows = new LinkedHashMap<>();
        drafts.forEach((origin, draft) -> rows.put(origin, draft.row()));
        Map<UUID, RecordedItem.Status> statuses = table.write(rows, locked);
        Map<UUID, ContentItem> revisions = new HashMap<>();
        drafts.forEach((origin, draft) -> {
            RecordedItem.Status written = statuses.get(origin.submission());
            if (written != null) {
                draft.became(written, locked);
                revisions.put(origin.submission(), draft.revision(origin, written));
            }
        });
        return revisions;
    }

    private static List<ContentItemTable.Row> rows(List<Draft> drafts) {
        return drafts.stream().map(Draft::row).toList();
    }

    /** Those that are as they were; the statement that found them so holds them locked. */
    private void noteUnchanged(SubmissionOrigin origin, Collection<Draft> drafts, LockedPast locked) {
        if (drafts.isEmpty()) {
            return;
        }
        Map<String, KnownItem> known = items.lock(
                origin.agency(), drafts.stream().map(Draft::externalId).toList());
        drafts.forEach(draft -> draft.stayed(draft.known(known)));
        refuse(origin, drafts, known, locked);
        namePlans(origin, drafts, known);
    }

    /** What is the same in all else may yet name its plan, or name it no more. */
    private void namePlans(SubmissionOrigin origin, Collection<Draft> drafts, Map<String, KnownItem> known) {
        table.namePlans(
                origin,
                drafts.stream()
                        .filter(draft -> draft.line.isGood())
                        .filter(draft -> draft.planNamed() != draft.known(known).planNamed())
                        .collect(Collectors.toMap(draft -> draft.known(known).id(), Draft::planNamed)));
    }

    /** Of those the ones that were to be otherwise: they are of a locked day, or were to be, or came too late. */
    private void refuse(
            SubmissionOrigin origin, Collection<Draft> drafts, Map<String, KnownItem> known, LockedPast locked) {
        List<Draft> suspects = drafts.stream()
                .filter(draft ->
                        draft.touches(locked, known) || draft.known(known).changedSince(origin))
                .toList();
        if (suspects.isEmpty()) {
            return;
        }
        Set<Integer> refused = Set.copyOf(table.differing(origin, rows(suspects), locked));
        suspects.stream().filter(draft -> refused.contains(draft.line.number())).forEach(draft -> {
            if (draft.touches(locked, known)) {
                draft.line.reject(InputLine.WHOLE, PeriodLockProblem.PERIOD_LOCKED, draft.externalId(), locked.last());
            } else {
                draft.line.reject(InputLine.WHOLE, ItemProblem.ITEM_CHANGED_SINCE, draft.externalId());
            }
        });
    }

    /** A line with the values that it is stored with. */
    private record Draft(InputLine<NewContentItem> line, FieldValues values) {

        static Draft of(
                InputLine<NewContentItem> line,
                PlanOf planOf,
                UnaryOperator<String> channels,
                Map<String, String> originals) {
            NewContentItem entry = line.goodEntry();
            LocalDate day = BusinessTime.dayOf(entry.publishedAt());
            return new Draft(
                    line,
                    entry.values()
                            .with(ItemFields.WORK_ID, entry.work())
                            .with(ItemFields.CHANNEL, channels.apply(entry.channel()))
                            .with(ItemFields.TRANSLATION_OF, originals.get(entry.externalId()))
                            .with(ItemFields.PUBLISHED_ON, day)
                            .with(ItemFields.PLAN_ID, planOf.find(entry, day)));
        }

        ContentItemTable.Row row() {
            return new ContentItemTable.Row(line.number(), planNamed(), values);
        }

        boolean planNamed() {
            return line.goodEntry().planId() != null;
        }

        String externalId() {
            return values.require(ItemFields.EXTERNAL_ID);
        }

        KnownItem known(Map<String, KnownItem> known) {
            return Objects.requireNonNull(known.get(externalId()));
        }

        boolean touches(LockedPast locked, Map<String, KnownItem> known) {
            return locked.holds(values.require(ItemFields.PUBLISHED_ON))
                    || locked.holds(known(known).publishedOn());
        }

        void became(RecordedItem.Status written, LockedPast locked) {
            line.became(written.revision() == 1 ? LineStatus.CREATED : LineStatus.UPDATED);
            line.changed(written.changes());
            if (written.revision() == 1 && written.late()) {
                line.warn("publishedAt", ItemProblem.ITEM_LATE, locked.last());
            }
            isOf(written.id(), written.revision(), written.withdrawn());
        }

        ContentItem revision(SubmissionOrigin origin, RecordedItem.Status written) {
            return RecordedItem.of(origin, written, values.with(ItemFields.PLAN_ID, written.plan()));
        }

        void stayed(KnownItem item) {
            isOf(item.id(), item.revision(), item.withdrawn());
        }

        private void isOf(UUID item, int revision, boolean withdrawn) {
            line.isOf(item, revision);
            if (withdrawn) {
                line.warn("externalId", ItemProblem.ITEM_IS_WITHDRAWN, externalId());
            }
        }
    }
}
