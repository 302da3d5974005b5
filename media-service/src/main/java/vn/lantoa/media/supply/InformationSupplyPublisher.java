package vn.lantoa.media.supply;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes who supplied something for which month. */
@ApplicationScoped
class InformationSupplyPublisher extends RecordPublisher<InformationSupply, InformationSupplied> {

    InformationSupplyPublisher(Outbox outbox, InformationSupplyRepository supplies) {
        super(
                InformationSupplied.class,
                outbox,
                supplies,
                supply -> supply.id().toString(),
                InformationSupply::supplied);
    }
}
