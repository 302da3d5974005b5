package vn.lantoa.platform.data.register;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Lists, reads, registers and replaces the records of a register: each write in one transaction with its audit entry
 * and its event. A feature's service adds its rules by overriding {@code authorize…} and {@code check}.
 *
 * @param <E> the record as it is stored
 * @param <N> the record as it is entered
 * @param <V> the record as it is read
 */
@Transactional
public abstract class RegisterService<E extends RegisterRecord<N, V>, N extends Coded, V> {

    private final Register register;
    private final Supplier<E> blank;
    private final RegisterRepository<E> records;
    private final @Nullable PagePublisher<E, ?> publisher;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    /**
     * A register of which no other service is told.
     *
     * @param blank makes a record that is yet empty
     */
    protected RegisterService(
            Register register,
            Supplier<E> blank,
            RegisterRepository<E> records,
            Preconditions preconditions,
            AuditTrail audit) {
        this(register, blank, records, null, preconditions, audit);
    }

    /**
     * @param blank makes a record that is yet empty
     * @param publisher null: no other service is told
     */
    protected RegisterService(
            Register register,
            Supplier<E> blank,
            RegisterRepository<E> records,
            @Nullable PagePublisher<E, ?> publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        this.register = register;
        this.blank = blank;
        this.records = records;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    /** For the proxies of CDI, which pass every call on. */
    @SuppressWarnings("NullAway") // a proxy has no state of its own
    protected RegisterService() {
        this(null, null, null, null, null, null);
    }

    public Page<V> list(RegisterFilter filter, PageRequest page) {
        return records.page(filter, page).map(this::view);
    }

    /**
     * The record of a code.
     *
     * @throws Problem 404 when there is none
     */
    public V get(String code) {
        return view(stored(code));
    }

    /** Whether a record has this code. */
    public boolean has(String code) {
        return records.findByCode(code).isPresent();
    }

    /** Those of {@code codes} that no record has. */
    public Set<String> unknown(Collection<String> codes) {
        return records.unknown(codes);
    }

    /**
     * Registers a record under the code that its entry has.
     *
     * @throws Problem 400 when it has none or breaks a rule, 403 when the caller may not write it, 409 when the code is
     *     taken
     */
    public V register(N entry) {
        String code = entry.code();
        if (code == null) {
            throw Problem.inBody("code", register.codeMismatch());
        }
        return create(code, entry);
    }

    /**
     * Replaces the record, or creates it where the client asks for that ({@code If-None-Match: *}).
     *
     * @throws Problem 400 when it breaks a rule, 403 when the caller may not write it, 404 when there is nothing to
     *     replace, 409 when the code to create is taken, 412 or 428 when the client has not seen the stored version
     */
    public Saved<V> put(String code, N entry) {
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", register.codeMismatch());
        }
        if (preconditions.createsOnly()) {
            return Saved.created(create(code, entry));
        }
        E stored = stored(code);
        authorizeRecord(stored);
        authorizeEntry(entry);
        preconditions.requireMatch(stored.version());
        checkReplacement(stored, entry);
        V before = view(stored);
        stored.replaceBy(entry);
        records.flush();
        return Saved.replaced(written(AuditAction.REPLACED, stored, before));
    }

    /**
     * The stored record of a code.
     *
     * @throws Problem 404 when there is none
     */
    protected E stored(String code) {
        return records.findByCode(code).orElseThrow(() -> Problem.of(register.notFound(), code));
    }

    /** Notes a flushed change in the audit trail, and publishes it where somebody is told. */
    protected V written(AuditAction action, E changed, @Nullable V before) {
        V after = view(changed);
        audit.record(action, register.path() + "/" + changed.code(), changed.version(), before, after);
        if (publisher != null) {
            publisher.publish(changed);
        }
        return after;
    }

    /** The record as it is read. A feature whose records say what holds today overrides this. */
    protected V view(E stored) {
        return stored.view();
    }

    /** Refuses a caller who may not write what this says. */
    protected void authorizeEntry(N entry) {}

    /** Refuses a caller who may not write what is stored. */
    protected void authorizeRecord(E stored) {}

    /** Refuses, naming all that is wrong, what breaks the feature's rules. */
    protected void check(String code, N entry) {}

    /** As {@link #check}, where something is replaced. */
    protected void checkReplacement(E stored, N entry) {
        check(stored.code(), entry);
    }

    private V create(String code, N entry) {
        authorizeEntry(entry);
        if (!code.matches(register.codes())) {
            throw Problem.at("path", "code", register.codeMismatch());
        }
        if (records.findByCode(code).isPresent()) {
            throw Problem.inBody("code", register.exists(), code);
        }
        check(code, entry);
        E created = blank.get();
        created.register(code, entry);
        records.persistAndFlush(created);
        return written(AuditAction.CREATED, created, null);
    }
}
