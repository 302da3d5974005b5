package vn.lantoa.media.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineCounts;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.submission.ParsedSubmission.Single;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.batch.Coalescer;
import vn.lantoa.platform.data.idempotency.IdempotencyService;
import vn.lantoa.platform.data.idempotency.KeyedAnswer;
import vn.lantoa.platform.data.idempotency.KeyedRequest;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.RequestLanguage;

/**
 * Takes submissions of one item that come at the same time in one transaction, by one statement for each table. Each
 * has its own key, answer, line result, events and audit entry. It does what always goes well, and leaves the rest
 * undone for {@link SubmissionService}: a key that was used or is at work, an item that others hold or that stays as it
 * is, whatever has a fault. So nobody fails because of another, and each problem has one home.
 */
@ApplicationScoped
class SingleSubmissionService {

    /** A transaction of so many costs each of them a third less than one of half as many. */
    private static final int ENOUGH = 8;

    private final PressAgencyService agencies;
    private final ItemLineHandler items;
    private final SubmissionTable table;
    private final IdempotencyService idempotency;
    private final Outbox outbox;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final LineMessages words;
    private final Caller caller;
    private final RequestLanguage language;
    private final boolean on;
    private final Coalescer<Single, KeyedAnswer> together;

    SingleSubmissionService(
            PressAgencyService agencies,
            ItemLineHandler items,
            SubmissionTable table,
            IdempotencyService idempotency,
            Outbox outbox,
            WebhookEvents webhooks,
            AuditTrail audit,
            LineMessages words,
            Caller caller,
            RequestLanguage language,
            @ConfigProperty(name = "lantoa.submissions.lanes", defaultValue = "2") int lanes,
            @ConfigProperty(name = "lantoa.submissions.together", defaultValue = "64") int most) {
        this.agencies = agencies;
        this.items = items;
        this.table = table;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.audit = audit;
        this.words = words;
        this.caller = caller;
        this.language = language;
        this.on = lanes > 0 && most > 0;
        int atMost = Math.max(1, most);
        this.together = new Coalescer<>(Math.max(1, lanes), Math.min(ENOUGH, atMost), atMost, this::takeAll);
    }

    /** A submission that can be taken with others; empty: it is to be taken alone, and maybe refused. */
    Optional<Single> of(
            KeyedRequest request, ParsedSubmission<?> incoming, Function<SubmissionResultView, KeyedAnswer> answer) {
        if (!on || incoming.lines().size() > 1 || incoming.options().dryRun) {
            return Optional.empty();
        }
        return incoming.lines().get(0).twin(NewContentItem.class).flatMap(line -> sender(incoming.options())
                .filter(sender -> ItemLineHandler.standsAlone(sender, line))
                .map(sender -> new Single(
                        request,
                        incoming,
                        line,
                        sender,
                        origin(incoming, sender),
                        audit.author(),
                        language.get(),
                        answer)));
    }

    private SubmissionOrigin origin(ParsedSubmission<?> incoming, Sender sender) {
        return new SubmissionOrigin(Ids.next(), sender.agency(), caller.name(), incoming.at(), incoming.at());
    }

    /** Empty where there is none: who takes it alone says why. */
    private Optional<Sender> sender(SubmissionOptions options) {
        try {
            return Optional.of(agencies.sender(options.onBehalfOf));
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    /** The answer, once it is committed; empty where nothing was done. */
    Optional<KeyedAnswer> takeTogether(Single single) {
        return together.ask(single);
    }

    private List<Optional<KeyedAnswer>> takeAll(List<Single> all) {
        Map<UUID, KeyedAnswer> answers = QuarkusTransaction.requiringNew().call(() -> write(all));
        return all.stream()
                .map(one -> Optional.ofNullable(answers.get(one.origin().submission())))
                .toList();
    }

    private Map<UUID, KeyedAnswer> write(List<Single> all) {
        List<Single> free = claimed(all);
        if (free.isEmpty()) {
            return Map.of();
        }
        Map<SubmissionOrigin, InputLine<NewContentItem>> lines = new LinkedHashMap<>();
        free.forEach(one -> lines.put(one.origin(), one.line()));
        Map<UUID, List<EventMessage<?>>> events = items.writeSingles(lines);
        List<Single> done = free.stream()
                .filter(one -> events.containsKey(one.origin().submission()))
                .toList();
        return done.isEmpty() ? Map.of() : complete(done, events);
    }

    private List<Single> claimed(List<Single> all) {
        Map<List<String>, Single> firstOfItem = new LinkedHashMap<>();
        all.forEach(one -> firstOfItem.putIfAbsent(one.item(), one));
        List<Single> different = List.copyOf(firstOfItem.values());
        Set<KeyedRequest> claimed = Set.copyOf(
                idempotency.claim(different.stream().map(Single::request).toList()));
        return different.stream().filter(one -> claimed.contains(one.request())).toList();
    }

    private Map<UUID, KeyedAnswer> complete(List<Single> done, Map<UUID, List<EventMessage<?>>> ofItems) {
        List<Outbox.Traced> events = new ArrayList<>();
        List<AuditTrail.Write> writes = new ArrayList<>();
        List<SubmissionView> views = new ArrayList<>();
        Map<KeyedRequest, KeyedAnswer> kept = new LinkedHashMap<>();
        Map<UUID, KeyedAnswer> answers = new HashMap<>();
        for (Single one : done) {
            SubmissionView view = one.view();
            views.add(view);
            ofItems.getOrDefault(view.id(), List.of()).forEach(event -> events.add(one.traced(event)));
            events.add(one.traced(SubmissionPublisher.of(view)));
            writes.add(one.written(view));
            KeyedAnswer answer = one.answer().apply(result(one));
            kept.put(one.request(), answer);
            answers.put(view.id(), answer);
        }
        table.writeSingles(views, done.stream().map(Single::line).toList());
        outbox.addTraced(events);
        tell(views);
        audit.recordAll(writes);
        idempotency.keep(kept);
        return answers;
    }

    private SubmissionResultView result(Single one) {
        return SubmissionService.result(
                one.origin().submission(),
                LineCounts.of(List.of(one.line())),
                List.of(words.view(one.line(), one.language())));
    }

    private void tell(List<SubmissionView> submissions) {
        submissions.stream()
                .collect(Collectors.groupingBy(
                        SubmissionView::agency, Collectors.mapping(SubmissionView::id, Collectors.toList())))
                .forEach((agency, ids) -> webhooks.tell(WebhookEvent.SUBMISSION_FINISHED, agency, ids));
    }
}
