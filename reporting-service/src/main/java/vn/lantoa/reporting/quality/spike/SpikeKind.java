package vn.lantoa.reporting.quality.spike;

/** In which way a month is unlike the twelve before it. */
public enum SpikeKind {
    /** At least thrice their mean, and a hundred more. */
    HIGH,
    /** Less than a hundredth of their mean, which is twenty at least. */
    LOW
}
