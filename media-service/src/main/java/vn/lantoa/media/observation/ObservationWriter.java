package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ItemLockTable;
import vn.lantoa.media.content.ItemLockTable.KnownItem;
import vn.lantoa.media.content.MetricProblem;
import vn.lantoa.media.content.Metrics;
import vn.lantoa.media.content.NewContentItem;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;

/**
 * Writes the observations of a submission. Must run in a transaction; the items that they are of stay locked until it
 * ends.
 */
@ApplicationScoped
public class ObservationWriter {

    private final ObservationTable table;
    private final ItemLockTable items;

    ObservationWriter(ObservationTable table, ItemLockTable items) {
        this.table = table;
        this.items = items;
    }

    /**
     * Writes the lines and notes at each what it became; a line of an unknown item, or of a time before its
     * publication, is rejected.
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
        List<Observation> revisions = writeSorted(origin, drafts);
        Map<Integer, InputLine<ObservationEntry>> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        revisions.forEach(
                revision -> Objects.requireNonNull(byNumber.get(revision.line())) // revisions are of the lines
                        .became(revision.revision() == 1 ? LineStatus.CREATED : LineStatus.UPDATED));
        return revisions;
    }

    /** Empty where the line is rejected: its item is unknown, or was published later. */
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
        if (observedAt.isBefore(item.publishedAt())) {
            line.reject("observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION);
            return Optional.empty();
        }
        String source = Objects.requireNonNull(entry.source());
        return Optional.of(new ObservationDraft(line, "", item.id(), externalId, observedAt, entry.values(), source));
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
        Map<UUID, Metrics> last =
                table.last(known.values().stream().map(KnownItem::id).toList());
        List<ObservationDraft> drafts = observed.stream()
                .map(line -> own(origin, line, known))
                .filter(draft -> !draft.values().equals(last.get(draft.item())))
                .toList();
        return writeSorted(origin, drafts);
    }

    /** What is observed on receipt, of an item that by a fast clock is published a moment later, is observed then. */
    private static ObservationDraft own(
            SubmissionOrigin origin, InputLine<NewContentItem> line, Map<String, KnownItem> known) {
        NewContentItem entry = line.goodEntry();
        // only of lines with metrics, whose items are written
        NewContentItem.MetricsEntry metrics = Objects.requireNonNull(entry.metrics());
        KnownItem item = Objects.requireNonNull(known.get(entry.externalId()));
        Instant received = origin.at().isBefore(item.publishedAt()) ? item.publishedAt() : origin.at();
        return new ObservationDraft(
                line,
                "metrics.",
                item.id(),
                entry.externalId(),
                metrics.observedAt() == null ? received : metrics.observedAt(),
                metrics.values(),
                origin.agency());
    }

    private List<Observation> writeSorted(SubmissionOrigin origin, List<ObservationDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<ObservationDraft> sorted = drafts.stream()
                .sorted(Comparator.comparing(ObservationDraft::item).thenComparing(ObservationDraft::observedAt))
                .toList();
        List<Observation> revisions = table.write(origin, sorted);
        Map<Integer, Metrics> highest = table.highestBefore(sorted);
        for (ObservationDraft draft : drafts) {
            Metrics before = Objects.requireNonNull(highest.get(draft.line().number())); // it has every line
            draft.values().warnWhereBelow(before, draft.line(), draft.prefix());
        }
        return revisions;
    }
}
