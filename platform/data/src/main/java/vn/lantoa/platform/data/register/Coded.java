package vn.lantoa.platform.data.register;

/** What somebody registers or replaces, under a code. */
public interface Coded {

    /** The code; null where the address has it. */
    String code();
}
