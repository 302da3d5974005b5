package vn.lantoa.platform.data.register;

import org.jspecify.annotations.Nullable;

/** What somebody registers or replaces, under a code. */
public interface Coded {

    /** The code; null where the address has it. */
    @Nullable
    String code();
}
