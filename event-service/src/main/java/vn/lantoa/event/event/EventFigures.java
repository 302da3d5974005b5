package vn.lantoa.event.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.event.contract.EventChanged;

/** What stands of the figures of events. Who keeps figures tells it, so that an event is published whole. */
public interface EventFigures {

    /**
     * For each of these events its figures, by metric; without an entry where nothing was said. To be asked in a
     * transaction.
     */
    Map<UUID, List<EventChanged.Figure>> of(Collection<UUID> events);
}
