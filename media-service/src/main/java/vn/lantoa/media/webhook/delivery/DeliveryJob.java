package vn.lantoa.media.webhook.delivery;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import vn.lantoa.media.webhook.call.WebhookCaller;
import vn.lantoa.platform.data.kafka.Outage;

/**
 * Tells webhooks what is due. Every replica does so. Of a webhook nothing more is begun while something of it is on its
 * way, and of an owner a quarter of all at most, so that slow ones keep no other waiting.
 */
@ApplicationScoped
class DeliveryJob {

    private static final int AT_ONCE = 64;

    private final DispatchService deliveries;
    private final DeliveryService log;
    private final WebhookCaller caller;
    private final Vertx vertx;
    private final OnTheirWay onTheirWay = new OnTheirWay();
    private final Outage outage = new Outage(Logger.getLogger(DeliveryJob.class), "Telling webhooks");

    DeliveryJob(DispatchService deliveries, DeliveryService log, WebhookCaller caller, Vertx vertx) {
        this.deliveries = deliveries;
        this.log = log;
        this.caller = caller;
        this.vertx = vertx;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        try {
            begin();
            outage.ended();
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        log.giveUpOld();
        boolean more = true;
        while (more) {
            more = log.forgetOld();
        }
    }

    /** One at a time, and on workers only: it waits for the database. */
    private synchronized void begin() {
        OnTheirWay.Load load = onTheirWay.load();
        int room = AT_ONCE - load.total();
        if (room > 0) {
            List<DispatchService.Dispatch> claimed = deliveries.claim(load, room);
            claimed.forEach(one -> onTheirWay.begun(one.delivery().target()));
            claimed.forEach(this::tell);
        }
    }

    private void tell(DispatchService.Dispatch dispatch) {
        ClaimedDelivery delivery = dispatch.delivery();
        caller.call(delivery.url(), delivery.attempts(), dispatch.message())
                .compose(result -> vertx.executeBlocking(
                        () -> {
                            deliveries.settle(dispatch, result);
                            return result;
                        },
                        false))
                .onFailure(failure -> outage.began(Outage.reason(failure)))
                .onComplete(done -> ended(delivery.target()));
    }

    private void ended(ClaimedDelivery.Target target) {
        if (onTheirWay.ended(target)) {
            vertx.executeBlocking(
                            () -> {
                                sendDue();
                                return target;
                            },
                            false)
                    .onFailure(failure -> outage.began(Outage.reason(failure)));
        }
    }
}
