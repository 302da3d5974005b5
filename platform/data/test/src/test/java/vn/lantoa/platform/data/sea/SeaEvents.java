package vn.lantoa.platform.data.sea;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.PublishedEvents;

@ApplicationScoped
class SeaEvents implements PublishedEvents {

    @Override
    public List<EventType<?>> types() {
        return List.of(ShipChanged.TYPE);
    }
}
