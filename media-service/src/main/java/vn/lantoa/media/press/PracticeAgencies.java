package vn.lantoa.media.press;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.OfAgency;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.outbox.WithheldEvents;

/**
 * Press agencies that are for practice (rules.md §4). Theirs is treated as everybody's, but no other service learns of
 * it: that is what keeps it out of every figure.
 */
@ApplicationScoped
public class PracticeAgencies implements WithheldEvents {

    private final PressAgencyRepository agencies;
    private final SenderCache known;

    PracticeAgencies(PressAgencyRepository agencies, SenderCache known) {
        this.agencies = agencies;
        this.known = known;
    }

    /** Whether this is one of them. */
    public boolean holds(String agency) {
        return known.isPractice(agency);
    }

    /** Those of these that are: asks once for all. Must be asked in a transaction. */
    public Set<String> among(Set<String> agencies) {
        return known.practicing(agencies);
    }

    @Override
    public boolean withholds(EventMessage<?> event) {
        if (event.data() instanceof PressAgencyChanged changed) {
            // its registration may yet be undone: nothing of it is to be remembered
            return agencies.findByCode(changed.code())
                    .map(PressAgency::isPractice)
                    .orElse(false);
        }
        return event.data() instanceof OfAgency of && holds(of.agency());
    }
}
