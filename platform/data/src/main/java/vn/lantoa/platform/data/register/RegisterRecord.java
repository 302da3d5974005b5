package vn.lantoa.platform.data.register;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import vn.lantoa.platform.data.record.StoredRecord;

/**
 * A record of a register as it is stored. Its table has the columns {@code code}, which is frozen, and {@code search}, which the database
 * generates for searches.
 *
 * @param <N> the record as it is entered
 * @param <V> the record as it is read
 */
@MappedSuperclass
public abstract class RegisterRecord<N, V> extends StoredRecord {

    @Column(updatable = false)
    private String code;

    @Column(insertable = false, updatable = false)
    private String search;

    public String code() {
        return code;
    }

    /** Takes over all that the entry says, except its code. */
    public abstract void replaceBy(N entry);

    public abstract V view();

    /** Gives a new record its code, and what the entry says. */
    public void register(String newCode, N entry) {
        code = newCode;
        replaceBy(entry);
    }
}
