package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ItemLocks;
import vn.lantoa.media.content.ItemLocks.KnownItem;
import vn.lantoa.media.content.MetricProblem;
import vn.lantoa.media.content.Metrics;
import vn.lantoa.media.content.NewContentItem;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineStatus;

/** Writes the observations of a submission. Must run in a transaction; the items that they are of stay locked until it ends. */
@ApplicationScoped
public class ObservationWriter {

    private final ObservationTable table;
    private final ItemLocks items;

    ObservationWriter(ObservationTable table, ItemLocks items) {
        this.table = table;
        this.items = items;
    }

    /**
     * Writes the lines and notes at each what it became; a line of an unknown item, or of a time before its publication, is rejected.
     *
     * @param lines good ones, no observation of them twice
     * @return the new revisions, in the order of the lines
     */
    public List<Observation> write(SubmissionOrigin origin, List<InputLine<ObservationEntry>> lines) {
        Map<String, KnownItem> known = items.lock(
                origin.agency(),
                lines.stream().map(InputLine::externalId).distinct().toList());
        List<ObservationDraft> drafts = new ArrayList<>();
        for (InputLine<ObservationEntry> line : lines) {
            ObservationEntry entry = line.entry();
            KnownItem item = known.get(entry.externalId());
            if (item == null) {
                line.reject("externalId", MetricProblem.ITEM_UNKNOWN, entry.externalId());
            } else if (entry.observedAt().isBefore(item.publishedAt())) {
                line.reject("observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION);
            } else {
                drafts.add(new ObservationDraft(
                        line, "", item.id(), entry.externalId(), entry.observedAt(), entry.values(), entry.source()));
            }
        }
        List<Observation> revisions = writeSorted(origin, drafts);
        Map<Integer, InputLine<ObservationEntry>> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), line));
        revisions.forEach(revision -> byNumber.get(revision.line())
                .became(revision.revision() == 1 ? LineStatus.CREATED : LineStatus.UPDATED));
        return revisions;
    }

    /**
     * Writes what items say of themselves; values that are those observed last are no new observation. The agency itself is their source.
     *
     * @param lines good ones whose items are written already
     * @return the new revisions, in the order of the lines
     */
    public List<Observation> writeOwn(SubmissionOrigin origin, List<InputLine<NewContentItem>> lines) {
        List<InputLine<NewContentItem>> observed =
                lines.stream().filter(line -> line.entry().metrics() != null).toList();
        if (observed.isEmpty()) {
            return List.of();
        }
        Map<String, KnownItem> known = items.lock(
                origin.agency(), observed.stream().map(InputLine::externalId).toList());
        Map<UUID, Metrics> last =
                table.last(known.values().stream().map(KnownItem::id).toList());
        List<ObservationDraft> drafts = observed.stream()
                .map(line -> own(origin, line, known.get(line.externalId())))
                .filter(draft -> !draft.values().equals(last.get(draft.item())))
                .toList();
        return writeSorted(origin, drafts);
    }

    /** What is observed on receipt, of an item that by a fast clock is published a moment later, is observed then. */
    private static ObservationDraft own(SubmissionOrigin origin, InputLine<NewContentItem> line, KnownItem item) {
        NewContentItem.MetricsEntry metrics = line.entry().metrics();
        Instant received = origin.at().isBefore(item.publishedAt()) ? item.publishedAt() : origin.at();
        return new ObservationDraft(
                line,
                "metrics.",
                item.id(),
                line.externalId(),
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
        drafts.forEach(draft ->
                draft.values().warnWhereBelow(highest.get(draft.line().number()), draft.line(), draft.prefix()));
        return revisions;
    }
}
