package vn.lantoa.media.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.webhook.call.TargetUrl;
import vn.lantoa.media.webhook.call.Targets;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Registers webhooks and gives them secrets. A press agency has its own, an officer any, also one of all agencies. */
@ApplicationScoped
@Transactional
public class WebhookService {

    /** More secrets than these never sign at once: each makes the header longer. */
    private static final int SECRETS = 4;

    private final WebhookRepository webhooks;
    private final SigningSecretTable secrets;
    private final WebhookAudienceTable audience;
    private final Targets targets;
    private final WebhookConfig config;
    private final PressAgencyService press;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            SigningSecretTable secrets,
            WebhookAudienceTable audience,
            Targets targets,
            WebhookConfig config,
            PressAgencyService press,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.audience = audience;
        this.targets = targets;
        this.config = config;
        this.press = press;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<WebhookView> list(WebhookFilter filter, PageRequest page) {
        return webhooks.page(filter, press.readable(filter.agency), page).map(Webhook::view);
    }

    WebhookView get(UUID id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    /** The webhook, where the caller may know of it. */
    public Optional<WebhookView> find(UUID id) {
        return webhooks.findByIdOptional(id).filter(this::isReadable).map(Webhook::view);
    }

    /** @param onBehalfOf the agency that an officer speaks for; null: its own, an officer's are of all agencies */
    WebhookSecretView create(@Nullable String onBehalfOf, WebhookEntry entry) {
        String agency = caller.has(Roles.PLAN_ADMIN) && onBehalfOf == null
                ? null
                : press.sender(onBehalfOf).agency();
        WebhookEntry checked = checked(entry);
        if (webhooks.countLocked(agency) >= config.perAgency()) {
            throw Problem.of(WebhookProblem.WEBHOOK_TOO_MANY, config.perAgency());
        }
        Webhook webhook = new Webhook(agency, checked);
        webhooks.persistAndFlush(webhook);
        String secret = SigningSecret.fresh();
        secrets.add(webhook.id(), secret, clock.instant());
        record(AuditAction.CREATED, webhook, null);
        return webhook.view().with(secret);
    }

    WebhookView replace(UUID id, WebhookEntry entry) {
        Webhook webhook = hold(id);
        preconditions.requireMatch(webhook.version());
        WebhookView before = webhook.view();
        webhook.replaceBy(checked(entry));
        webhooks.flush();
        record(AuditAction.REPLACED, webhook, before);
        return webhook.view();
    }

    /** Gives a new secret; the former ones sign for another 24 hours. */
    WebhookSecretView rotate(UUID id) {
        Webhook webhook = hold(id);
        WebhookView before = webhook.view();
        Instant now = clock.instant();
        if (secrets.signing(List.of(id), now).getOrDefault(id, List.of()).size() >= SECRETS) {
            throw Problem.of(WebhookProblem.WEBHOOK_SECRETS_TOO_MANY, SECRETS);
        }
        String secret = SigningSecret.fresh();
        secrets.add(id, secret, now);
        webhook.changedInside(now);
        webhooks.flush();
        record(AuditAction.TRANSITIONED, webhook, before);
        return webhook.view().with(secret);
    }

    /** Deletes a webhook with its secrets and all that it was told or was to be told. */
    void delete(UUID id) {
        Webhook webhook = webhooks.findByIdOptional(id).filter(this::isReadable).orElseThrow(() -> notFound(id));
        preconditions.requireMatch(webhook.version());
        WebhookView before = webhook.view();
        if (!webhooks.deleteWhole(webhook)) {
            throw notFound(id);
        }
        audience.forgetAfterwards();
        audit.record(AuditAction.DELETED, path(webhook), null, before, null, onBehalfOf(webhook));
    }

    /** Disables a webhook whose address answered 410, unless it has another address by now. */
    public void gone(UUID id, String url) {
        webhooks.findLocked(id).filter(webhook -> webhook.isAt(url)).ifPresent(webhook -> {
            WebhookView before = webhook.view();
            webhook.gone();
            webhooks.flush();
            record(AuditAction.TRANSITIONED, webhook, before);
        });
    }

    private WebhookEntry checked(WebhookEntry entry) {
        TargetUrl target =
                TargetUrl.of(entry.url()).orElseThrow(() -> Problem.inBody("url", WebhookProblem.WEBHOOK_URL_INVALID));
        if (!targets.mayBeNamed(target)) {
            throw Problem.inBody("url", WebhookProblem.WEBHOOK_TARGET_FORBIDDEN);
        }
        return entry.at(target.text());
    }

    private Webhook hold(UUID id) {
        return webhooks.findLocked(id).filter(this::isReadable).orElseThrow(() -> notFound(id));
    }

    private boolean isReadable(Webhook webhook) {
        AgencyScope readable = press.readable();
        String agency = webhook.agency();
        return agency == null ? readable.isEverybody() : readable.holds(agency);
    }

    private void record(AuditAction action, Webhook webhook, @Nullable WebhookView before) {
        audience.forgetAfterwards();
        audit.record(action, path(webhook), webhook.version(), before, webhook.view(), onBehalfOf(webhook));
    }

    private @Nullable String onBehalfOf(Webhook webhook) {
        return caller.has(Roles.PLAN_ADMIN) ? webhook.agency() : null;
    }

    private static String path(Webhook webhook) {
        return "webhooks/" + webhook.id();
    }

    private static Problem notFound(UUID id) {
        return Problem.of(WebhookProblem.WEBHOOK_NOT_FOUND, id);
    }
}
