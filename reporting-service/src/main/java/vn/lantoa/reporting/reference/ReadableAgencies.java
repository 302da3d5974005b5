package vn.lantoa.reporting.reference;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.identity.Caller;

/** Whose figures the caller may see: a press partner its own and its predecessors', everybody else all. */
@ApplicationScoped
public class ReadableAgencies {

    private final PressAgencyTable register;
    private final Caller caller;

    ReadableAgencies(PressAgencyTable register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    public AgencyScope ofCaller() {
        return AgencyScope.readableBy(caller, register::ownOf);
    }
}
