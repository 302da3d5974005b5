package vn.lantoa.media.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * One line on its way through a submission: what was read, what is wrong with it, what came of it.
 *
 * @param <T> what is read from it
 */
public final class InputLine<T> {

    /** The field of a fault that concerns the line as a whole. */
    public static final String WHOLE = "line";

    /** So many faults are told of each line, and of warnings the same. */
    static final int MOST_FAULTS = 10;

    private static final int MOST_SHOWN = 200;

    private final int number;
    private final @Nullable String externalId;
    private BoundedFaults errors;
    private BoundedFaults warnings;
    private @Nullable T entry;
    private @Nullable LineStatus status;
    private @Nullable UUID item;
    private @Nullable Integer revision;
    private List<String> changed = List.of();
    private @Nullable LineStatus observation;

    /** A line of this JSON: its sender finds its item again by the external id, also where it is rejected. */
    public static <T> InputLine<T> of(int number, JsonNode json) {
        return new InputLine<>(
                number,
                JsonText.shown(json.path("externalId").textValue(), MOST_SHOWN).orElse(null));
    }

    public InputLine(int number, @Nullable String externalId) {
        this(number, externalId, new BoundedFaults(MOST_FAULTS), new BoundedFaults(MOST_FAULTS));
    }

    private InputLine(int number, @Nullable String externalId, BoundedFaults errors, BoundedFaults warnings) {
        this.number = number;
        this.externalId = externalId;
        this.errors = errors;
        this.warnings = warnings;
    }

    /**
     * A line as this one was read, that goes its own way: what is noted there is not noted here.
     *
     * @return empty where this one says nothing, or something of another type
     */
    public <E> Optional<InputLine<E>> twin(Class<E> type) {
        if (!type.isInstance(entry)) {
            return Optional.empty();
        }
        InputLine<E> twin = new InputLine<>(number, externalId, errors.copy(), warnings.copy());
        twin.says(type.cast(entry));
        return Optional.of(twin);
    }

    /** Takes back, when it is run, all that is noted from now on. */
    public Runnable mark() {
        BoundedFaults errorsNow = errors.copy();
        BoundedFaults warningsNow = warnings.copy();
        LineStatus statusNow = status;
        UUID itemNow = item;
        Integer revisionNow = revision;
        List<String> changedNow = changed;
        LineStatus observationNow = observation;
        return () -> {
            errors = errorsNow;
            warnings = warningsNow;
            status = statusNow;
            item = itemNow;
            revision = revisionNow;
            changed = changedNow;
            observation = observationNow;
        };
    }

    /** Its place in the body, from 1. */
    public int number() {
        return number;
    }

    /** Null where it has none that can be read. */
    public @Nullable String externalId() {
        return externalId;
    }

    /** What it says; null when it is rejected for what it says. */
    public @Nullable T entry() {
        return entry;
    }

    /**
     * What a good line says.
     *
     * @throws NullPointerException when it is rejected for what it says
     */
    public T goodEntry() {
        return Objects.requireNonNull(entry);
    }

    /** Whether nothing is wrong with it so far. */
    public boolean isGood() {
        return errors.isEmpty();
    }

    /** The first of them, and behind them one that counts the rest. */
    public List<LineFault> errors() {
        return errors.all();
    }

    /** The warnings of the line, which reject nothing. */
    public List<LineFault> warnings() {
        return warnings.all();
    }

    /** What came of it; a faulty line is rejected, and one that nothing happened to was unchanged. */
    public LineStatus status() {
        if (!isGood()) {
            return LineStatus.REJECTED;
        }
        return status == null ? LineStatus.UNCHANGED : status;
    }

    public void reject(String field, ProblemCode code, Object... args) {
        errors.add(field, code, args);
    }

    public void warn(String field, ProblemCode code, Object... args) {
        warnings.add(field, code, args);
    }

    /** Notes what its effect was. */
    public void became(LineStatus effect) {
        status = effect;
    }

    /** Notes which item it is of, as it is afterwards. */
    public void isOf(UUID id, int itsRevision) {
        item = id;
        revision = itsRevision;
    }

    /** The item that it is of; null where it is rejected before that was known. */
    public @Nullable UUID item() {
        return item;
    }

    /** Of its item, as it is afterwards; null where there is none. */
    public @Nullable Integer revision() {
        return revision;
    }

    /** Notes which fields have another value than before. */
    public void changed(List<String> fields) {
        changed = fields;
    }

    /** The fields that have another value than before; none of what is new. */
    public List<String> changed() {
        return changed;
    }

    /** Notes what became of the observation in it. */
    public void observed(LineStatus effect) {
        observation = effect;
    }

    /** What became of the observation in it; null where it has none, or is rejected. */
    public @Nullable LineStatus observation() {
        return isGood() ? observation : null;
    }

    /** Tells of at most so many errors, the one that counts the rest among them. */
    void tellAtMost(int faults) {
        errors.tellAtMost(faults);
    }

    void says(@Nullable T read) {
        entry = read;
    }
}
