package vn.lantoa.platform.data.outbox;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;

/** What a service publishes. A bean of this type switches the relay on; the outbox refuses other types. */
public interface PublishedEvents {

    List<EventType<?>> types();
}
