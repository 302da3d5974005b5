package vn.lantoa.platform.data.register;

import vn.lantoa.platform.data.query.Conditions;

/** Which records of a register a list shows. */
public interface RegisterFilter {

    /** What a record must fulfil to be shown. */
    Conditions conditions();
}
