package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ItemLockTable;
import vn.lantoa.media.content.ItemLockTable.KnownItem;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.content.field.ItemProblem;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.media.observation.ObservationTable.Last;
import vn.lantoa.media.observation.ObservationTable.Written;

/**
 * Writes the observations of a submission. Must run in a transaction; the items that they are of stay locked until it
 * ends.
 */
@ApplicationScoped
public class ObservationWriter {

    private static final String PUBLISHED_AT = "publishedAt";

    private final ObservationTable table;
    private final ItemLockTable items;

    ObservationWriter(ObservationTable table, ItemLockTable items) {
        this.table = table;
        this.items = items;
    }

    /**
     * Writes the lines and notes at each what it became; a line of an unknown item is rejected.
     *
     * @param lines good ones, no observation of them twice
     * @return the new revisions, in the order of the lines
     */
    public List<Observation> write(SubmissionOrigin origin, List<InputLine<ObservationEntry>> lines) {
        Map<String, KnownItem> known = items.lock(
                origin.agency(),
                lines.stream()
                        .map(line -> line.goodEntry().externalId())
                        .distinct()
                        .toList());
        List<ObservationDraft> drafts = new ArrayList<>();
        for (InputLine<ObservationEntry> line : lines) {
            draft(line, known).ifPresent(drafts::add);
        }
        List<Written> written = writeSorted(origin, drafts);
        drafts.forEach(draft -> draft.line().observed(LineStatus.UNCHANGED));
        Map<Integer, InputLine<ObservationEntry>> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        written.forEach(one -> {
            InputLine<ObservationEntry> line =
                    Objects.requireNonNull(byNumber.get(one.observation().line())); // revisions are of the lines
            line.became(one.effect());
            line.observed(one.effect());
            line.changed(one.changes());
        });
        return written.stream().map(Written::observation).toList();
    }

    /** Empty where the line is rejected: its item is unknown. */
    private static Optional<ObservationDraft> draft(InputLine<ObservationEntry> line, Map<String, KnownItem> known) {
        ObservationEntry entry = line.goodEntry();
        // a good line has all that is required
        String externalId = Objects.requireNonNull(entry.externalId());
        Instant observedAt = Objects.requireNonNull(entry.observedAt());
        KnownItem item = known.get(externalId);
        if (item == null) {
            line.reject("externalId", MetricProblem.ITEM_UNKNOWN, externalId);
            return Optional.empty();
        }
        line.isOf(item.id(), item.revision());
        if (item.withdrawn()) {
            line.warn("externalId", ItemProblem.ITEM_IS_WITHDRAWN, externalId);
        }
        String source = Objects.requireNonNull(entry.source());
        ObservationDraft draft =
                new ObservationDraft(line, "", item.id(), externalId, observedAt, entry.values(), source);
        draft.warnWhereEarly(item);
        return Optional.of(draft);
    }

    /**
     * Warns where a changed time of publication lies after what was observed of the item before.
     *
     * @param lines good ones whose items are written already, and their metrics are not
     */
    public void warnOfEarlierObservations(List<InputLine<NewContentItem>> lines) {
        List<InputLine<NewContentItem>> moved = lines.stream()
                .filter(line -> line.changed().contains(PUBLISHED_AT))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        Set<UUID> early = table.observedBeforePublication(
                moved.stream().map(line -> Objects.requireNonNull(line.item())).toList());
        moved.stream()
                .filter(line -> early.contains(line.item()))
                .forEach(line -> line.warn(PUBLISHED_AT, MetricProblem.OBSERVED_BEFORE_PUBLICATION));
    }

    /**
     * Writes what items say of themselves; values that are those observed last are no new observation. The agency
     * itself is their source.
     *
     * @param lines good ones whose items are written already
     * @return the new revisions, in the order of the lines
     */
    public List<Observation> writeOwn(SubmissionOrigin origin, List<InputLine<NewContentItem>> lines) {
        List<InputLine<NewContentItem>> observed = lines.stream()
                .filter(line -> line.goodEntry().metrics() != null)
                .toList();
        if (observed.isEmpty()) {
            return List.of();
        }
        Map<String, KnownItem> known = items.lock(
                origin.agency(),
                observed.stream().map(line -> line.goodEntry().externalId()).toList());
        Map<UUID, Last> last =
                table.last(known.values().stream().map(KnownItem::id).toList(), origin.agency());
        observed.forEach(line -> line.observed(LineStatus.UNCHANGED));
        Map<Integer, InputLine<NewContentItem>> byNumber = new HashMap<>();
        observed.forEach(line -> byNumber.put(line.number(), line));
        List<Written> written = writeSorted(
                origin,
                observed.stream()
                        .map(line -> own(origin, line, known))
                        .filter(draft -> !repeats(draft, last.get(draft.item())))
                        .toList());
        written.forEach(one ->
                Objects.requireNonNull(byNumber.get(one.observation().line())).observed(one.effect()));
        return written.stream().map(Written::observation).toList();
    }

    /** Whether it says what was said last, and says it later. */
    private static boolean repeats(ObservationDraft draft, @Nullable Last last) {
        return last != null
                && draft.observedAt().isAfter(last.at())
                && draft.values().isWithin(last.values());
    }

    /** What is observed on receipt, of an item that by a fast clock is published a moment later, is observed then. */
    private static ObservationDraft own(
            SubmissionOrigin origin, InputLine<NewContentItem> line, Map<String, KnownItem> known) {
        NewContentItem entry = line.goodEntry();
        // only of lines with metrics, whose items are written
        NewContentItem.MetricsEntry metrics = Objects.requireNonNull(entry.metrics());
        KnownItem item = Objects.requireNonNull(known.get(entry.externalId()));
        Instant received = origin.received().isBefore(item.publishedAt()) ? item.publishedAt() : origin.received();
        ObservationDraft draft = new ObservationDraft(
                line,
                "metrics.",
                item.id(),
                entry.externalId(),
                metrics.observedAt() == null ? received : metrics.observedAt(),
                metrics.values(),
                origin.agency());
        draft.warnWhereEarly(item);
        return draft;
    }

    private List<Written> writeSorted(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<ObservationDraft> sorted =
                drafts.stream().sorted(ObservationDraft.ORDER).toList();
        List<Written> written = table.write(origin, sorted);
        if (origin.waited()) {
            Set<Integer> refused = table.refused(origin, sorted);
            drafts.stream()
                    .filter(draft -> refused.contains(draft.line().number()))
                    .forEach(ObservationDraft::cameTooLate);
        }
        Map<Integer, Metrics> highest = table.highestBefore(sorted);
        for (ObservationDraft draft : drafts) {
            Metrics before = Objects.requireNonNull(highest.get(draft.line().number())); // it has every line
            draft.values().warnWhereBelow(before, draft.line(), draft.prefix());
        }
        return written;
    }
}
