package vn.lantoa.media.declaration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentItemService;
import vn.lantoa.media.content.item.ContentTotals;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;

/**
 * Takes down what press agencies declare, and holds it against what they sent. A difference is shown and blocks
 * nothing.
 */
@ApplicationScoped
@Transactional
public class PeriodDeclarationService {

    private final PeriodDeclarationRepository declarations;
    private final PeriodDeclarationPublisher publisher;
    private final ContentItemService content;
    private final PressAgencyService press;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    PeriodDeclarationService(
            PeriodDeclarationRepository declarations,
            PeriodDeclarationPublisher publisher,
            ContentItemService content,
            PressAgencyService press,
            WebhookEvents webhooks,
            AuditTrail audit,
            Clock clock) {
        this.declarations = declarations;
        this.publisher = publisher;
        this.content = content;
        this.press = press;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a statement down; what was said last already is not said again.
     *
     * @param onBehalfOf the agency that an officer speaks for; null when it speaks for itself
     */
    Saved<PeriodDeclarationView> declare(@Nullable String onBehalfOf, NewPeriodDeclaration entry) {
        Sender sender = press.sender(onBehalfOf);
        Period month = DeclarationRules.checked(entry, BusinessTime.today(clock));
        if (!sender.isValidWithin(month.firstDay(), month.lastDay())) {
            throw Problem.inBody("period", PressAgencyProblem.PRESS_AGENCY_NOT_VALID, sender.agency(), entry.period());
        }
        Optional<PeriodDeclaration> newest = declarations.lockNewest(sender.agency(), month);
        ContentTotals stored = content.totals(sender.agency(), month.firstDay(), month.lastDay());
        if (newest.isPresent() && newest.get().says(entry)) {
            return Saved.replaced(newest.get().view(stored));
        }
        int revision = newest.map(PeriodDeclaration::revision).orElse(0) + 1;
        return Saved.created(write(sender, new PeriodDeclaration(sender.agency(), revision, entry, stored)));
    }

    private PeriodDeclarationView write(Sender sender, PeriodDeclaration declaration) {
        declarations.persistAndFlush(declaration);
        audit.record(
                AuditAction.CREATED,
                "period-declarations/" + declaration.id(),
                declaration.version(),
                null,
                declaration.view(),
                sender.onBehalfOf());
        publisher.publish(declaration);
        webhooks.tell(WebhookEvent.PERIOD_DECLARED, sender.agency(), List.of(declaration.id()));
        return declaration.view();
    }

    Page<PeriodDeclarationView> list(PeriodDeclarationFilter filter, PageRequest page) {
        filter.check();
        return declarations.page(filter, press.readable(filter.agency), page).map(PeriodDeclaration::view);
    }

    PeriodDeclarationView get(UUID id) {
        return declarations
                .findByIdOptional(id)
                .filter(one -> press.readable().holds(one.agency()))
                .map(PeriodDeclaration::view)
                .orElseThrow(() -> Problem.of(PeriodDeclarationProblem.DECLARATION_NOT_FOUND, id));
    }
}
