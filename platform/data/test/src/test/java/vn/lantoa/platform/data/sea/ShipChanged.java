package vn.lantoa.platform.data.sea;

import vn.lantoa.platform.data.messaging.EventType;

/** The public state of a ship. */
public record ShipChanged(String name, int length) {

    public static final String TOPIC = "lantoa.sea.ship.v1";

    public static final EventType<ShipChanged> TYPE =
            new EventType<>(TOPIC, "ship", "vn.lantoa.sea.ship.changed.v1", ShipChanged.class);
}
