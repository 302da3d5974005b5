package vn.lantoa.media.webhook;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    private static final Sortable ORDER =
            Sortable.by("createdAt", "createdAt").and("agency", "agency").and("url", "url");

    private final TurnLock turn;

    WebhookRepository(TurnLock turn) {
        this.turn = turn;
    }

    /** @param readable whose webhooks may be seen */
    Page<Webhook> page(WebhookFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("enabled = :enabled", "enabled", filter.enabled)
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /**
     * How many an agency has. Whoever asks is alone with them until its transaction ends.
     *
     * @param agency null: those of all press agencies
     */
    long countLocked(@Nullable String agency) {
        turn.await("webhook/" + agency);
        return agency == null ? count("agency is null") : count("agency", agency);
    }

    /**
     * Deletes the webhook and what hangs on it. Deliveries go before it is held, for one that is being settled may
     * disable it, and again after, for one may have been written until then: whoever writes one holds it, too.
     *
     * @return whether it was still there
     */
    boolean deleteWhole(Webhook webhook) {
        deleteOf("webhook_delivery", webhook.id());
        if (!holdAlone(webhook.id())) {
            return false;
        }
        deleteOf("webhook_delivery", webhook.id());
        deleteOf("webhook_secret", webhook.id());
        delete(webhook);
        flush();
        return true;
    }

    /** Stronger than {@link #findLocked}, beside which it can be told. */
    private boolean holdAlone(UUID webhook) {
        return !getEntityManager()
                .createNativeQuery("SELECT id FROM webhook WHERE id = :webhook FOR UPDATE")
                .setParameter("webhook", webhook)
                .getResultList()
                .isEmpty();
    }

    private void deleteOf(String table, UUID webhook) {
        getEntityManager()
                .createNativeQuery("DELETE FROM " + table + " WHERE webhook_id = :webhook")
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /** The webhook, held so that its changes follow one another. */
    Optional<Webhook> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
