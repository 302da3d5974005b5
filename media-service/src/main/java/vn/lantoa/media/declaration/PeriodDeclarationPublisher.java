package vn.lantoa.media.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of declarations, those of one agency in their order. */
@ApplicationScoped
class PeriodDeclarationPublisher implements PublishedEvents, Republisher {

    static final EventType<PeriodDeclared> DECLARED =
            new EventType<>(PeriodDeclared.TOPIC, PeriodDeclared.AGGREGATE, PeriodDeclared.TYPE, PeriodDeclared.class);

    private static final int PAGE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Outbox outbox;
    private final PeriodDeclarationRepository declarations;

    PeriodDeclarationPublisher(Outbox outbox, PeriodDeclarationRepository declarations) {
        this.outbox = outbox;
        this.declarations = declarations;
    }

    void declared(PeriodDeclaration declaration) {
        outbox.add(eventOf(declaration));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(DECLARED);
    }

    @Override
    public String aggregate() {
        return PeriodDeclared.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<PeriodDeclaration> page =
                declarations.made(from, to, after.map(UUID::fromString).orElse(BEFORE_ALL), PAGE);
        outbox.addAll(page.stream().map(PeriodDeclarationPublisher::eventOf).toList());
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(page.get(page.size() - 1).id().toString(), page.size()));
    }

    private static EventMessage<PeriodDeclared> eventOf(PeriodDeclaration declaration) {
        return DECLARED.of(declaration.agency(), declaration.revision(), declaration.declared());
    }
}
