package vn.lantoa.platform.data.outbox;

import vn.lantoa.platform.data.messaging.EventMessage;

/**
 * What a service keeps to itself. The outbox asks each bean of this type before it writes an event down, also when one
 * is told again; where no bean is there, everything is told.
 */
public interface WithheldEvents {

    /** Whether the other services must not learn of it. Is asked in the transaction of the change. */
    boolean withholds(EventMessage<?> event);
}
