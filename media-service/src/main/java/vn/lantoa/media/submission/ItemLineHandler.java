package vn.lantoa.media.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.content.ContentPublisher;
import vn.lantoa.media.content.ContentWriter;
import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.content.code.CodeWarnings;
import vn.lantoa.media.content.field.ContentReader;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.line.apart.LineHalves;
import vn.lantoa.media.lock.LockedPast;
import vn.lantoa.media.lock.LockedPastTable;
import vn.lantoa.media.naming.NamedRecords;
import vn.lantoa.media.naming.NamedRecords.Naming;
import vn.lantoa.media.naming.Names;
import vn.lantoa.media.observation.ObservationPublisher;
import vn.lantoa.media.observation.ObservationWriter;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.translation.Translations;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.web.time.BusinessTime;

/** A submission whose lines are content items, with what is observed of them. */
@ApplicationScoped
class ItemLineHandler implements LineHandler<NewContentItem> {

    private final ContentWriter items;
    private final ObservationWriter observations;
    private final LockedPastTable past;
    private final MediaReferences references;
    private final Channels channels;
    private final NamedRecords named;
    private final Translations translations;
    private final LineHalves halves;

    ItemLineHandler(
            ContentWriter items,
            ObservationWriter observations,
            LockedPastTable past,
            MediaReferences references,
            Channels channels,
            NamedRecords named,
            Translations translations,
            LineHalves halves) {
        this.items = items;
        this.observations = observations;
        this.past = past;
        this.references = references;
        this.channels = channels;
        this.named = named;
        this.translations = translations;
        this.halves = halves;
    }

    @Override
    public SubmissionKind kind() {
        return SubmissionKind.ITEMS;
    }

    @Override
    public LineReader<NewContentItem> reader(Instant now) {
        return new ContentReader(now);
    }

    @Override
    public void check(Sender sender, List<InputLine<NewContentItem>> lines) {
        lines.forEach(line -> {
            LocalDate day = BusinessTime.dayOf(line.goodEntry().publishedAt());
            if (!sender.isValidOn(day)) {
                line.reject("publishedAt", PressAgencyProblem.PRESS_AGENCY_NOT_VALID, sender.agency(), day);
            }
        });
        named.check(
                sender.agency(),
                "",
                good(lines).stream()
                        .map(line -> new Naming(line, Names.NONE, names(line.goodEntry())))
                        .toList());
    }

    private static Names names(NewContentItem entry) {
        return new Names(entry.orderId(), entry.columnCode(), entry.clearanceId(), entry.work());
    }

    /** What all lines are asked for together, before any item is held; only the writing may go by halves. */
    @Override
    public List<EventMessage<?>> write(SubmissionOrigin origin, List<InputLine<NewContentItem>> checked) {
        if (checked.isEmpty()) {
            return List.of();
        }
        LockedPast locked = past.share();
        Map<String, String> originals = translations.originalsOf(origin.agency(), checked);
        List<InputLine<NewContentItem>> lines = good(checked);
        KnownCodes known = references.known();
        warn(lines, known);
        UnaryOperator<String> forms =
                channels.formsOf(lines, line -> line.goodEntry().channel());
        return halves.write(origin.submission(), lines, some -> {
            List<EventMessage<?>> events = new ArrayList<>(ContentPublisher.of(
                    origin.agency(),
                    items.write(origin, some, (entry, day) -> planOf(entry, day, known), forms, originals, locked)));
            List<InputLine<NewContentItem>> taken = good(some);
            observations.warnOfEarlierObservations(taken);
            events.addAll(ObservationPublisher.of(origin.agency(), observations.writeOwn(origin, taken)));
            return events;
        });
    }

    private static void warn(List<InputLine<NewContentItem>> lines, KnownCodes known) {
        CodeWarnings warnings = new CodeWarnings(known, "");
        lines.forEach(line -> warnings.warn(line, line.goodEntry(), planOf(line.goodEntry(), known)));
    }

    private static List<InputLine<NewContentItem>> good(List<InputLine<NewContentItem>> lines) {
        return lines.stream().filter(InputLine::isGood).toList();
    }

    /** Whether a line can be written together with those of other submissions: all that is known of it is in it. */
    static boolean standsAlone(Sender sender, InputLine<NewContentItem> line) {
        return line.isGood()
                && line.goodEntry().metrics() == null
                && namesNothing(line.goodEntry())
                && sender.isValidOn(BusinessTime.dayOf(line.goodEntry().publishedAt()));
    }

    private static boolean namesNothing(NewContentItem entry) {
        return entry.orderId() == null
                && entry.columnCode() == null
                && entry.clearanceId() == null
                && entry.translationOf() == null;
    }

    /**
     * As {@link #write}, of submissions of one line each, of which {@link #standsAlone} is true; no item twice. Waits
     * for nobody longer than a moment.
     *
     * @return the events by submission; none of one whose item is as it was, or must stay so, or is held by others
     */
    Map<UUID, List<EventMessage<?>>> writeSingles(Map<SubmissionOrigin, InputLine<NewContentItem>> lines) {
        LockedPast locked = past.shareInHaste();
        KnownCodes known = references.known();
        List<InputLine<NewContentItem>> all = List.copyOf(lines.values());
        warn(all, known);
        UnaryOperator<String> forms =
                channels.formsOf(all, line -> line.goodEntry().channel());
        Map<UUID, ContentItem> written =
                items.writeSingles(lines, (entry, day) -> planOf(entry, day, known), forms, locked);
        Map<UUID, List<EventMessage<?>>> events = new HashMap<>();
        List<InputLine<NewContentItem>> taken = new ArrayList<>();
        lines.forEach((origin, line) -> {
            ContentItem item = written.get(origin.submission());
            if (item != null) {
                events.put(origin.submission(), ContentPublisher.of(origin.agency(), List.of(item)));
                taken.add(line);
            }
        });
        observations.warnOfEarlierObservations(taken);
        return events;
    }

    private static @Nullable UUID planOf(NewContentItem entry, KnownCodes known) {
        return planOf(entry, BusinessTime.dayOf(entry.publishedAt()), known);
    }

    private static @Nullable UUID planOf(NewContentItem entry, LocalDate day, KnownCodes known) {
        UUID named = entry.planId();
        return named == null ? known.planOn(day).orElse(null) : named;
    }
}
